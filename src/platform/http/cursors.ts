import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { Page } from './page';
import { Keys } from '../security/keys';

/** The position after which a page begins: the sort key and the id of the last row shown. */
export interface Position {
  readonly after: string;
  readonly id: string;
  /** Of a list that is read on for ever: up to when all of it was told before the pages that lead here. */
  readonly settled?: string;
}

/** Signs cursors, so that a position cannot be forged, nor carried to another list or another filter. */
@Injectable()
export class Cursors {
  private readonly key: KeyObject;

  constructor(keys: Keys) {
    this.key = keys.derived('cursor');
  }

  write(list: string, position: Position): string {
    const { after, id, settled } = position;
    const place = settled === undefined ? [after, id] : [after, id, settled];
    const body = Buffer.from(JSON.stringify(place)).toString('base64url');
    return `${body}.${this.sign(list, body)}`;
  }

  /** @throws DomainError `malformed` when the cursor is not one that this list gave out. */
  read(list: string, cursor: string | undefined): Position | null {
    if (cursor === undefined) return null;
    const [body = '', signature = ''] = cursor.split('.');
    const expected = Buffer.from(this.sign(list, body));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
      throw new DomainError('malformed', 'cursor-not-usable');
    }
    const place = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, string, string?];
    const [after, id, settled] = place;
    return settled === undefined ? { after, id } : { after, id, settled };
  }

  /** A page out of rows that were fetched one more than asked for. */
  page<Row, Item>(
    list: string,
    rows: readonly Row[],
    limit: number,
    show: { position: (row: Row) => Position; item: (row: Row) => Item },
  ): Page<Item> {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? this.write(list, show.position(last)) : null;
    return { items: shown.map(show.item), next };
  }

  private sign(list: string, body: string): string {
    return createHmac('sha256', this.key).update(`${list}\0${body}`).digest('base64url').slice(0, 22);
  }
}

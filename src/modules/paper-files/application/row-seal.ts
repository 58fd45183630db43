import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Keys } from '../../../platform/security/keys';
import type { PaperFileRequest } from '../http/paper-file.requests';

/** A row of a table that is being brought in. */
interface RowOfTable {
  readonly line: number;
  readonly file: PaperFileRequest;
}

/** Binds each row to the table that was looked at: a row that it never had is not brought in with it (BR 21.1). */
@Injectable()
export class RowSeal {
  private readonly key: KeyObject;

  constructor(keys: Keys) {
    this.key = keys.derived('row-of-paper-files');
  }

  of(importId: string, { line, file }: RowOfTable): string {
    const told = Object.entries(file).filter(([, value]) => value !== undefined);
    const text = JSON.stringify([importId, line, told.sort(([one], [other]) => (one < other ? -1 : 1))]);
    return createHmac('sha256', this.key).update(text).digest('hex');
  }

  /** @throws DomainError `invalid` for a row that the table does not have. */
  check(importId: string, row: RowOfTable & { readonly seal: string }): void {
    if (timingSafeEqual(Buffer.from(row.seal), Buffer.from(this.of(importId, row)))) return;
    const code = 'case-import.not-a-row-of-the-table';
    throw new DomainError('invalid', code, { fields: [{ pointer: '/seal', code }] });
  }
}

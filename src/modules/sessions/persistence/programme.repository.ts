import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ProgrammeEntity } from './programme.entity';

const LOCK: Statement = {
  name: 'lock-programme',
  text: 'select 1 from sessions.programme where id = $1 for update',
};

const TOUCH: Statement = {
  name: 'touch-programme',
  text: 'update sessions.programme set version = version + 1, updated_at = $2 where id = $1',
};

const CLOSE: Statement = {
  name: 'close-programme',
  text: `update sessions.programme set closed_at = $2, closed_by = $3, version = version + 1, updated_at = $2
    where id = $1`,
};

const TAKEN: Statement = {
  name: 'seats-taken',
  text: 'select sessions.seats_taken($1) as taken',
};

/** Rows of programmes; which of them the actor sees, the database decides. */
@Injectable()
export class ProgrammeRepository {
  private readonly one: Statement;
  private readonly all: Statement;

  constructor(source: DataSource) {
    const from = `select ${tableOf(source, ProgrammeEntity).columns} from sessions.programme t`;
    this.one = { name: 'programme', text: `${from} where t.id = $1` };
    this.all = {
      name: 'programmes',
      text: `${from} where t.centre_agency_id = $1 and ($2::timestamptz is null or (t.created_at, t.id) > ($2, $3))
        order by t.created_at, t.id limit $4`,
    };
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<ProgrammeEntity> {
    const [row] = await work.query<ProgrammeEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'programme', id, version: row.version });
    return row;
  }

  /** Locks the row: seats are given one after the other. */
  async lock(work: Work, id: string): Promise<ProgrammeEntity> {
    await work.query(LOCK, [id]);
    return this.find(work, id);
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ProgrammeEntity> {
    const row = await this.lock(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** How many seats are taken, also by children whom the actor does not see. */
  async seatsTaken(work: Work, id: string): Promise<number> {
    return (await work.query<{ taken: number }>(TAKEN, [id]))[0]?.taken ?? 0;
  }

  touch(work: Work, id: string): void {
    work.write(TOUCH, [id, work.now]);
  }

  close(work: Work, id: string): void {
    work.write(CLOSE, [id, work.now, work.actor.accountId]);
  }

  /** Those of the actor's centre, also the closed ones, in the order in which they were added. */
  async list(work: Work, from: Position | null, limit: number): Promise<ProgrammeEntity[]> {
    const values = [work.actor.agencyId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<ProgrammeEntity>(this.all, values);
    for (const { id, version } of rows) work.saw({ kind: 'programme', id, version });
    return rows;
  }
}

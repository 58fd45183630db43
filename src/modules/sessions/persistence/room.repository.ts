import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { RoomEntity } from './room.entity';

const LOCK: Statement = {
  name: 'lock-room',
  text: 'select 1 from sessions.room where id = $1 for update',
};

const RETIRE: Statement = {
  name: 'retire-room',
  text: `update sessions.room set retired_at = $2, retired_by = $3, version = version + 1, updated_at = $2
    where id = $1`,
};

const IS_BOOKED: Statement = {
  name: 'is-room-booked',
  text: `select 1 from sessions.session where room_id = $1 and state = 'scheduled' and begins_at > $2 limit 1`,
};

/** Rows of rooms; which of them the actor sees, the database decides. */
@Injectable()
export class RoomRepository {
  private readonly one: Statement;
  private readonly all: Statement;

  constructor(source: DataSource) {
    const from = `select ${tableOf(source, RoomEntity).columns} from sessions.room t`;
    this.one = { name: 'room', text: `${from} where t.id = $1` };
    this.all = {
      name: 'rooms',
      text: `${from} where t.centre_agency_id = $1 and ($2::timestamptz is null or (t.created_at, t.id) > ($2, $3))
        order by t.created_at, t.id limit $4`,
    };
  }

  /** Undefined, alike for what does not exist and what the actor may not see. */
  async known(work: Work, id: string): Promise<RoomEntity | undefined> {
    return (await work.query<RoomEntity>(this.one, [id]))[0];
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<RoomEntity> {
    const row = await this.known(work, id);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'room', id, version: row.version });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<RoomEntity> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Does a session that is to come wait for it? */
  async isBooked(work: Work, id: string): Promise<boolean> {
    return (await work.query(IS_BOOKED, [id, work.now])).length > 0;
  }

  retire(work: Work, id: string): void {
    work.write(RETIRE, [id, work.now, work.actor.accountId]);
  }

  /** Those of the actor's centre, also the retired ones, in the order in which they were added. */
  async list(work: Work, from: Position | null, limit: number): Promise<RoomEntity[]> {
    const values = [work.actor.agencyId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<RoomEntity>(this.all, values);
    for (const { id, version } of rows) work.saw({ kind: 'room', id, version });
    return rows;
  }
}

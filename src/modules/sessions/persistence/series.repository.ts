import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { TriedOccurrence } from '../domain/series-outcome';
import type { SessionState } from '../domain/session.lifecycle';
import { seriesListStatement, type SeriesWish } from './series-lists';
import { SeriesSessionEntity } from './series-session.entity';
import { SeriesEntity } from './series.entity';

const LOCK: Statement = {
  name: 'lock-series',
  text: 'select 1 from sessions.series where id = $1 for update',
};

const TOUCH: Statement = {
  name: 'touch-series',
  text: 'update sessions.series set version = version + 1, updated_at = $2 where id = $1',
};

const END: Statement = {
  name: 'end-series',
  text: `update sessions.series set ended_at = $2, ended_by = $3, end_reason = $4, version = version + 1, updated_at = $2
    where id = $1`,
};

const SESSIONS: Statement = {
  name: 'sessions-of-series',
  text: `select x.session_id as "sessionId", x.day, s.state, s.begins_at as "beginsAt", s.ends_at as "endsAt",
      s.room_id as "roomId", s.facilitator_id as "facilitatorId", s.follows_id as "followsId"
    from sessions.series_session x join sessions.session s on s.id = x.session_id
    where x.series_id = $1 order by x.day, x.session_id`,
};

/** A session of a series. */
export interface SessionOfSeries {
  readonly sessionId: string;
  readonly day: string;
  readonly state: SessionState;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly roomId: string | null;
  readonly facilitatorId: string;
  readonly followsId: string | null;
}

/** Rows of series; which of them the actor sees, the database decides. */
@Injectable()
export class SeriesRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, SeriesEntity).columns;
    this.one = { name: 'series', text: `select ${this.columns} from sessions.series t where t.id = $1` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<SeriesEntity> {
    const [row] = await work.query<SeriesEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'session-series', id, version: row.version });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<SeriesEntity> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Its sessions, also those in whose place another was put. */
  async sessionsOf(work: Work, id: string): Promise<SessionOfSeries[]> {
    return work.query<SessionOfSeries>(SESSIONS, [id]);
  }

  /** A new one, with what was booked by it. */
  put(work: Work, row: SeriesEntity, tried: readonly TriedOccurrence[]): void {
    work.insert(SeriesEntity, row);
    for (const { sessionId, day } of tried)
      if (sessionId !== null) work.insert(SeriesSessionEntity, { sessionId, seriesId: row.id, day });
  }

  /** A new version of it, because something was done with its sessions. */
  touch(work: Work, id: string): void {
    work.write(TOUCH, [id, work.now]);
  }

  /** It goes on no longer. */
  end(work: Work, id: string, reasonCode: string): void {
    work.write(END, [id, work.now, work.actor.accountId, reasonCode]);
  }

  async list(work: Work, wish: SeriesWish): Promise<SeriesEntity[]> {
    const { statement, values } = seriesListStatement(this.columns, work, wish);
    const rows = await work.query<SeriesEntity>(statement, values);
    for (const { id, version } of rows) work.saw({ kind: 'session-series', id, version });
    return rows;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CalendarFeedEntity } from './calendar-feed.entity';

/** A feed as it may be read: without its hash. */
export type CalendarFeed = Omit<CalendarFeedEntity, 'secretHash'>;

const SHOWN = [
  ...(['id', 'centreAgencyId', 'ownerId', 'roomId', 'expiresAt', 'revokedAt', 'revokedBy'] as const),
  ...(['lastUsedAt', 'version', 'createdAt', 'updatedAt'] as const),
];

const LOCK: Statement = {
  name: 'lock-calendar-feed',
  text: 'select id from sessions.calendar_feed where id = $1 for update',
};

const REVOKE: Statement = {
  name: 'revoke-calendar-feed',
  text: `update sessions.calendar_feed set revoked_at = $2, revoked_by = $3, version = version + 1, updated_at = $2
    where id = $1`,
};

const LIVE: Statement = {
  name: 'live-calendar-feeds',
  text: `select count(id)::int as count from sessions.calendar_feed
    where owner_id = $1 and revoked_at is null and expires_at > $2`,
};

/** Rows of calendar feeds; which of them the actor sees, the database decides. */
@Injectable()
export class CalendarFeedRepository {
  private readonly one: Statement;
  private readonly all: Statement;

  constructor(source: DataSource) {
    const from = `select ${tableOf(source, CalendarFeedEntity).only(SHOWN)} from sessions.calendar_feed t`;
    this.one = { name: 'calendar-feed', text: `${from} where t.id = $1` };
    this.all = {
      name: 'calendar-feeds',
      text: `${from} where t.centre_agency_id = $1 and ($2::timestamptz is null or (t.created_at, t.id) > ($2, $3))
        order by t.created_at, t.id limit $4`,
    };
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<CalendarFeed> {
    const [row] = await work.query<CalendarFeed>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'calendar-feed', id, version: row.version });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<CalendarFeed> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** How many the actor has that are answered. */
  async countLive(work: Work): Promise<number> {
    const values = [work.actor.accountId, work.now];
    return (await work.query<{ count: number }>(LIVE, values))[0]?.count ?? 0;
  }

  revoke(work: Work, id: string): void {
    work.write(REVOKE, [id, work.now, work.actor.accountId]);
  }

  /** Those of the actor's centre that the actor sees, also the ended ones. */
  async list(work: Work, from: Position | null, limit: number): Promise<CalendarFeed[]> {
    const values = [work.actor.agencyId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<CalendarFeed>(this.all, values);
    for (const { id, version } of rows) work.saw({ kind: 'calendar-feed', id, version });
    return rows;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { SearchNoticeEntity } from './search-notice.entity';

/** A notice with what is shown of the child. */
export type KnownNotice = SearchNoticeEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** A notice changes once, when somebody takes note of it. */
export const versionOf = ({ readAt }: SearchNoticeEntity): number => (readAt === null ? 1 : 2);

/** Notices to one's own agency that another one has met its child, or has read its emergency card. */
@Injectable()
export class SearchNoticeRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, SearchNoticeEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials"
      from children.search_notice t left join children.child_label l on l.child_id = t.child_id`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownNotice> {
    const [row] = await work.query<KnownNotice>(`${this.select} where t.id = $1`, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'child-notice', id, version: versionOf(row), childId: row.childId });
    return row;
  }

  /** Latest first; `open` are those of which nobody has taken note. */
  async list(work: Work, open: boolean, after: string | null, limit: number): Promise<KnownNotice[]> {
    const rows = await work.query<KnownNotice>(
      `${this.select} where t.agency_id = $1 and ($2::boolean is not true or t.read_at is null)
         and ($3::uuid is null or t.id < $3)
       order by t.id desc limit $4`,
      [work.actor.agencyId, open, after, limit],
    );
    for (const row of rows) work.saw({ kind: 'child-notice', id: row.id, childId: row.childId });
    return rows;
  }

  /** @throws DomainError `not-open` when somebody has already taken note. */
  async takeNote(work: Work, id: string): Promise<void> {
    await work.query('select 1 from children.search_notice where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, versionOf(row));
    if (row.readAt !== null) throw new DomainError('not-open', 'child-notice.not-open-for-take-note');
    work.write('update children.search_notice set read_at = $2, read_by = $3 where id = $1', [
      id,
      work.now,
      work.actor.accountId,
    ]);
  }

  async countOpen(work: Work): Promise<number> {
    const [row] = await work.query<{ count: number }>(
      `select count(*)::int as count from children.search_notice where agency_id = $1 and read_at is null`,
      [work.actor.agencyId],
    );
    return row?.count ?? 0;
  }
}

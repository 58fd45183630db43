import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { RepresentativeRequestEntity } from './representative-request.entity';

/** The lists of requests: by the part that one's agency has in them, and by how the clock stands. */
export const REQUEST_LISTS = ['asked-by-us', 'asked-of-us', 'near', 'overdue'] as const;

export type RequestList = (typeof REQUEST_LISTS)[number];

export interface RequestFilter {
  readonly list: RequestList | null;
  readonly childId: string | null;
  readonly changedSince: string | null;
}

/** What may be written of a request after it was made. */
type RequestChange = Pick<
  RepresentativeRequestEntity,
  'state' | 'answer' | 'answeredAt' | 'answeredBy' | 'endedAt' | 'endReason'
>;

const CHANGE = {
  name: 'change-representative-request',
  text: `update children.representative_request set state = $3, answer = $4, answered_at = $5, answered_by = $6,
           ended_at = $7, end_reason = $8, version = version + 1, updated_at = $9
         where id = $1 and version = $2 returning id`,
};

const OURS = `(($1::uuid = t.asking_agency_id and $2 in ('all', 'asked-by-us', 'near', 'overdue'))
  or ($1::uuid = t.addressed_agency_id and $2 in ('all', 'asked-of-us', 'near', 'overdue')))
  and ($2 <> 'near' or t.ended_at is null and coalesce(t.warn_at, t.requested_at) <= $3 and t.due_at > $3)
  and ($2 <> 'overdue' or t.ended_at is null and t.due_at <= $3)`;

/** Requests for an appointed representative; which of them the actor sees, the database decides. */
@Injectable()
export class RepresentativeRequestRepository {
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, RepresentativeRequestEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<RepresentativeRequestEntity> {
    const text = `select ${this.columns} from children.representative_request t where t.id = $1`;
    const [row] = await work.query<RepresentativeRequestEntity>({ name: 'representative-request', text }, [
      id,
    ]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'representative-request', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<RepresentativeRequestEntity> {
    await work.query('select 1 from children.representative_request where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Is one of the actor's agency open? Whoever asks holds off everybody else of the agency who would open one. */
  async isOpen(work: Work, childId: string): Promise<boolean> {
    const { agencyId } = work.actor;
    const key = `representative request ${childId} ${agencyId}`;
    await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const text = `select 1 from children.representative_request t
      where t.child_id = $1 and t.asking_agency_id = $2 and t.ended_at is null`;
    return (await work.query(text, [childId, agencyId])).length > 0;
  }

  /** Latest first. */
  async list(
    work: Work,
    { list, childId, changedSince }: RequestFilter,
    after: string | null,
    limit: number,
  ): Promise<RepresentativeRequestEntity[]> {
    const rows = await work.query<RepresentativeRequestEntity>(
      `select ${this.columns} from children.representative_request t
       where ${OURS} and ($4::uuid is null or t.child_id = $4) and ($5::timestamptz is null or t.updated_at > $5)
         and ($6::uuid is null or t.id < $6)
       order by t.id desc limit $7`,
      [work.actor.agencyId, list ?? 'all', work.now, childId, changedSince, after, limit],
    );
    for (const row of rows)
      work.saw({
        kind: 'representative-request',
        id: row.id,
        version: row.version,
        childId: row.childId,
      });
    return rows;
  }

  /** @throws DomainError `changed-since` when somebody else was faster. */
  async change(work: Work, row: RepresentativeRequestEntity, change: Partial<RequestChange>): Promise<void> {
    const after = { ...row, ...change };
    await work.change(CHANGE, [
      ...[row.id, row.version, after.state, after.answer, after.answeredAt, after.answeredBy],
      ...[after.endedAt, after.endReason, work.now],
    ]);
  }

  /** All open requests for the child of this appointed representative are fulfilled. */
  fulfil(work: Work, representativeId: string): void {
    const statement = {
      name: 'fulfil-requests',
      text: 'select children.fulfil_representative_requests($1)',
    };
    work.write(statement, [representativeId]);
  }

  async count(work: Work, list: RequestList): Promise<number> {
    const [row] = await work.query<{ count: number }>(
      `select count(*)::int as count from children.representative_request t where ${OURS} and t.ended_at is null`,
      [work.actor.agencyId, list, work.now],
    );
    return row?.count ?? 0;
  }
}

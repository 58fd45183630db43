import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireMatch } from '../../../platform/http/etag';
import { countUpToHundred, pageStatement, type PageWish } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { RowClock } from '../../reference';
import {
  COPIES_TO_ANSWER,
  COPY_REQUEST_FILTERS,
  COPY_REQUESTS_OF,
  type CopyRequestFilter,
  type CopyRequestSide,
} from './copy-request-lists';
import { CopyRequestEntity } from './copy-request.entity';

/** A request with what the actor may know of the case and of the child. */
export type CopyRequestRow = CopyRequestEntity & {
  readonly caseNumber: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** What is asked for. */
export type AskedCopy = Pick<CopyRequestEntity, 'mandateId' | 'what'>;

/** Why it was not done: no such mandate of the actor is live, no centre has a case, or the same is asked already. */
export type Hindrance = 'unknown' | 'no-centre' | 'asked-already';

/** What ends a request. */
export type CopyRequestEnd = Pick<CopyRequestEntity, 'state'> &
  Partial<Pick<CopyRequestEntity, 'documentId' | 'refusalReason'>>;

const END: Statement = {
  name: 'end-copy-request',
  text: `update legal_clinic.copy_request
    set state = $3, answered_by = $4, answered_at = $5, document_id = $6, refusal_reason = $7, clock_started_at = null, due_at = null,
      warn_at = null, escalates_to = null, version = version + 1, updated_at = $5
    where id = $1 and version = $2 and state = 'requested' returning 1`,
};

/** Rows of requests for a copy; which of them the actor sees, the database decides. */
@Injectable()
export class CopyRequestRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, CopyRequestEntity).columns}, f.number as "caseNumber", l.number as "childNumber",
        l.initials as "childInitials"
      from legal_clinic.copy_request t left join cases.case_file f on f.id = t.case_id
      left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'copy-request', text: `${this.select} where t.id = $1` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<CopyRequestRow> {
    const [row] = await work.query<CopyRequestRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<CopyRequestRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** One page, the newest first. */
  async list(
    work: Work,
    side: CopyRequestSide,
    wish: PageWish & { readonly filter: CopyRequestFilter },
  ): Promise<CopyRequestRow[]> {
    const rowsOf = { where: COPY_REQUESTS_OF[side], values: [work.actor.agencyId] };
    const order = { at: 't.asked_at', way: 'desc' } as const;
    const list = { ...rowsOf, ...order, name: `copy requests of ${side}`, select: this.select };
    const { statement, values } = pageStatement(list, COPY_REQUEST_FILTERS, wish);
    const rows = await work.query<CopyRequestRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Asks the centre that has the case now; answers the id, or why not. */
  async ask(
    work: Work,
    { mandateId, what }: AskedCopy,
    clock: RowClock,
  ): Promise<{ readonly id: string; readonly hindrance: Hindrance | null }> {
    const id = newId();
    const text = 'select legal_clinic.ask_copy($1, $2, $3, $4) as hindrance';
    const [row] = await work.query<{ hindrance: Hindrance | null }>({ name: 'ask-copy', text }, [
      ...[id, mandateId, what, JSON.stringify(clock)],
    ]);
    return { id, hindrance: row?.hindrance ?? null };
  }

  /** Whether mandate and word of the child stand at this instant, so that the centre may answer. */
  async mayBeTold(work: Work, id: string): Promise<boolean> {
    const statement = { name: 'may-be-copied', text: 'select legal_clinic.may_be_copied($1) as may' };
    return (await work.query<{ may: boolean }>(statement, [id]))[0]?.may === true;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async end(work: Work, { id, version }: CopyRequestRow, end: CopyRequestEnd): Promise<void> {
    const { state, documentId = null, refusalReason = null } = end;
    const by = [work.actor.accountId, work.now];
    await work.change(END, [id, version, state, ...by, documentId, refusalReason]);
  }

  /** What waits for the actor’s centre, who has waited longest first. */
  async waiting(work: Work, limit: number): Promise<CopyRequestRow[]> {
    const text = `${this.select} where ${COPIES_TO_ANSWER} order by t.asked_at, t.id limit $2`;
    return work.query<CopyRequestRow>({ name: 'copy requests to answer', text }, [
      work.actor.agencyId,
      limit,
    ]);
  }

  /** How many do, up to a hundred: enough to say "99+". */
  async countWaiting(work: Work): Promise<number> {
    const rows = { where: COPIES_TO_ANSWER, values: [work.actor.agencyId] };
    return countUpToHundred(work, 'copy requests to answer', 'legal_clinic.copy_request t', rows);
  }
}

const saw = (work: Work, { id, version, childId }: CopyRequestEntity): void =>
  work.saw({ kind: 'copy-request', id, version, childId });

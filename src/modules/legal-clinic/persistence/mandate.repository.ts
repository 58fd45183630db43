import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireMatch } from '../../../platform/http/etag';
import {
  countUpToHundred,
  pageStatement,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { MandateAction, MandateState } from '../domain/mandate.lifecycle';
import type { Conflict } from '../domain/mandate.rules';
import { MANDATES_WAITING, type WaitingMandates } from './mandate-lists';
import { MandateTransitionEntity } from './mandate-transition.entity';
import { MandateEntity } from './mandate.entity';

export interface MandateFilter {
  readonly state?: MandateState;
  readonly lawyerId?: string;
  readonly changedSince?: string;
}

const FILTERS: ListFilters<MandateFilter> = {
  state: (value) => `t.state = ${value}`,
  lawyerId: (value) => `t.lawyer_id = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** What a move changes; what it does not name stays. */
export type MandateChange = Pick<MandateEntity, 'state'> &
  Partial<
    Pick<MandateEntity, 'lawyerId' | 'conflictAnswer' | 'answeredBy' | 'answeredAt' | 'endedAt' | 'endReason'>
  >;

/** A mandate with the instant since when a paper proves it. */
export type MandateRow = MandateEntity & { readonly proofAttachedAt: Date | null };

/** What a lawyer defends: acts of an intake, an order, or both. */
export interface DefendedMatter {
  readonly intakeId: string | null;
  readonly orderId: string | null;
}

/** What was done, and the code why. */
export interface DoneToMandate {
  readonly act: MandateAction;
  readonly reasonCode: string | null;
}

const MOVE: Statement = {
  name: 'move-mandate',
  text: `update legal_clinic.mandate set state = $3, lawyer_id = $4, conflict_answer = $5, answered_by = $6, answered_at = $7,
      ended_at = $8, end_reason = $9, version = version + 1, updated_at = $10
    where id = $1 and version = $2 returning 1`,
};

/** Rows of mandates; which of them the actor sees, the database decides. */
@Injectable()
export class MandateRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, MandateEntity).columns} from legal_clinic.mandate t`;
    const text = `select ${tableOf(source, MandateEntity).columns}, p.attached_at as "proofAttachedAt" from legal_clinic.mandate t
      left join legal_clinic.mandate_proof p on p.mandate_id = t.id and p.ended_at is null where t.id = $1`;
    this.one = { name: 'mandate', text };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<MandateRow> {
    const [row] = await work.query<MandateRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<MandateRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** One page, the newest first. */
  async list(work: Work, wish: PageWish & { readonly filter: MandateFilter }): Promise<MandateEntity[]> {
    const rowsOf = { where: 't.clinic_agency_id = $1', values: [work.actor.agencyId] };
    const list = { ...rowsOf, name: 'mandates', select: this.select, at: 't.asked_at', way: 'desc' } as const;
    const { statement, values } = pageStatement(list, FILTERS, wish);
    const rows = await work.query<MandateEntity>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Writes a new mandate and finds for whom it is; what was found is told to nobody. */
  add(work: Work, row: MandateEntity): void {
    work.insert(MandateEntity, row);
    work.write({ name: 'link-mandate', text: 'select legal_clinic.link($1)' }, [row.id]);
    this.keepMove(work, { ...row, fromState: null, action: 'ask', reasonCode: null });
  }

  /** @throws DomainError `changed-since` when somebody else was faster. */
  async move(work: Work, row: MandateEntity, done: DoneToMandate, change: MandateChange): Promise<void> {
    const after = { ...row, ...change };
    const answer = [after.answeredBy, after.answeredAt, after.endedAt, after.endReason];
    const values = [row.id, row.version, after.state, after.lawyerId, after.conflictAnswer, ...answer];
    await work.change(MOVE, [...values, work.now]);
    this.keepMove(work, { ...after, fromState: row.state, action: done.act, reasonCode: done.reasonCode });
  }

  /** Keeps that something was done which leaves the mandate as it is. */
  remember(work: Work, row: MandateEntity, { act, reasonCode }: DoneToMandate): void {
    this.keepMove(work, { ...row, fromState: row.state, action: act, reasonCode });
  }

  /** Whether the clinic stands for another of the same act already; for its coordinators. */
  async conflictOf(work: Work, id: string, lawyerId: string): Promise<Conflict | null> {
    const text = 'select legal_clinic.conflict_of($1, $2) as conflict';
    const values = [id, lawyerId];
    const [row] = await work.query<{ conflict: Conflict | null }>(
      { name: 'conflict-of-mandate', text },
      values,
    );
    return row?.conflict ?? null;
  }

  /** What a window of the actor is open on; undefined where none is. */
  async defendedMatter(work: Work, id: string): Promise<DefendedMatter | undefined> {
    const text =
      'select intake_id as "intakeId", order_id as "orderId" from legal_clinic.defended_matter($1)';
    const [row] = await work.query<DefendedMatter>({ name: 'defended-matter', text }, [id]);
    return row;
  }

  /** What waits for the coordinators of the actor’s clinic, who has waited longest first. */
  async waiting(work: Work, which: WaitingMandates, limit: number): Promise<MandateEntity[]> {
    const text = `${this.select} where ${MANDATES_WAITING[which]} order by t.updated_at, t.id limit $1`;
    return work.query<MandateEntity>({ name: `mandates ${which}`, text }, [limit]);
  }

  /** How many do, up to a hundred: enough to say "99+". */
  async countWaiting(work: Work, which: WaitingMandates): Promise<number> {
    const rows = { where: MANDATES_WAITING[which], values: [] };
    return countUpToHundred(work, `mandates ${which}`, 'legal_clinic.mandate t', rows);
  }

  private keepMove(
    work: Work,
    moved: MandateEntity & Pick<MandateTransitionEntity, 'fromState' | 'action' | 'reasonCode'>,
  ): void {
    const { id: mandateId, state: toState, lawyerId, fromState, action, reasonCode } = moved;
    work.insert(MandateTransitionEntity, {
      ...{ id: newId(), mandateId, fromState, action, toState, lawyerId, reasonCode },
      ...{ byAccount: work.actor.accountId, at: work.now },
    });
  }
}

const saw = (work: Work, { id, version }: MandateEntity): void => work.saw({ kind: 'mandate', id, version });

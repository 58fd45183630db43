import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { ClockColumns } from '../../../platform/persistence/clock-columns';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { PreDecisionEditionEntity } from './pre-decision-edition.entity';
import {
  preDecisionListStatement,
  PRE_DECISIONS_WAITING,
  type PreDecisionWish,
  type WaitingPreDecisions,
} from './pre-decision-lists';
import { PreDecisionEntity } from './pre-decision.entity';

/** A request with what the actor may know of the child, and the key that opens its texts. */
export type PreDecisionRow = PreDecisionEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** What an act may change of a request. */
export type PreDecisionChanges = Partial<
  Pick<PreDecisionEntity, 'state' | 'writerId' | 'draft' | 'edition' | 'submittedAt' | 'endedAt'> &
    Pick<PreDecisionEntity, 'returnReason' | 'endReason' | keyof ClockColumns>
>;

const CHANGE: Statement = {
  name: 'change-pre-decision',
  text: `update court_reports.pre_decision_report
    set state = $3, writer_id = $4, draft = $5, edition = $6, submitted_at = $7, return_reason = $8, end_reason = $9,
      ended_at = $10, clock_started_at = $11, due_at = $12, warn_at = $13, escalates_to = $14, told_near_at = $15,
      told_overdue_at = $16, version = version + 1, updated_at = $17
    where id = $1 and version = $2 returning 1`,
};

const ASKED: Statement = {
  name: 'is-pre-decision-asked',
  text: `select 1 from court_reports.pre_decision_report t
    where t.requester_agency_id = $1 and coalesce(t.order_id, t.intake_id) = $2 and t.ended_at is null`,
};

/** Rows of reports before a decision; which of them the actor sees, the database decides. */
@Injectable()
export class PreDecisionRepository {
  private readonly select: string;
  private readonly one: Statement;
  private readonly editionsOf: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, PreDecisionEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from court_reports.pre_decision_report t left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'pre-decision', text: `${this.select} where t.id = $1` };
    const { columns } = tableOf(source, PreDecisionEditionEntity);
    this.editionsOf = {
      name: 'pre-decision-editions',
      text: `select ${columns} from court_reports.pre_decision_edition t where t.report_id = $1 order by t.edition`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<PreDecisionRow> {
    const [row] = await work.query<PreDecisionRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<PreDecisionRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** As it was handed in, the first edition first. */
  async editions(work: Work, id: string): Promise<PreDecisionEditionEntity[]> {
    return work.query<PreDecisionEditionEntity>(this.editionsOf, [id]);
  }

  async list(work: Work, wish: PreDecisionWish): Promise<PreDecisionRow[]> {
    const { statement, values } = preDecisionListStatement(this.select, work.actor.agencyId, wish);
    const rows = await work.query<PreDecisionRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What waits for somebody, who has waited longest first. */
  async waiting(work: Work, which: WaitingPreDecisions, limit: number): Promise<PreDecisionRow[]> {
    const { where, values } = PRE_DECISIONS_WAITING[which](work);
    const text = `${this.select} where ${where} order by t.updated_at, t.id limit $${values.length + 1}`;
    return work.query<PreDecisionRow>({ name: `pre-decision ${which}`, text }, [...values, limit]);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, which: WaitingPreDecisions): Promise<number> {
    const rows = PRE_DECISIONS_WAITING[which](work);
    return countUpToHundred(work, `pre-decision ${which}`, 'court_reports.pre_decision_report t', rows);
  }

  /** Whether the actor’s agency has asked about it, and waits. */
  async isAsked(work: Work, subjectId: string): Promise<boolean> {
    return (await work.query(ASKED, [work.actor.agencyId, subjectId])).length > 0;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async change(work: Work, row: PreDecisionRow, changes: PreDecisionChanges): Promise<void> {
    const after = { ...row, ...changes };
    await work.change(CHANGE, [
      ...[row.id, row.version, after.state, after.writerId, after.draft, after.edition, after.submittedAt],
      ...[after.returnReason, after.endReason, after.endedAt, after.clockStartedAt, after.dueAt],
      ...[after.warnAt, after.escalatesTo, after.toldNearAt, after.toldOverdueAt, work.now],
    ]);
  }

  /** Who was asked forgets who the child is. */
  forgetChild(work: Work, id: string): void {
    work.write({ name: 'forget-child', text: 'select court_reports.forget_child($1)' }, [id]);
  }
}

const saw = (work: Work, { id, version, childId }: PreDecisionRow): void =>
  work.saw({ kind: 'pre-decision-report', id, version, childId });

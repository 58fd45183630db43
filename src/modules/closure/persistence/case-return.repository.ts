import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import {
  RETURNS_WHERE,
  returnListStatement,
  type ReturnListName,
  type ReturnWish,
} from './case-return-lists';
import { CaseReturnEntity } from './case-return.entity';

const LABEL = `l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;
const FROM = 'from closure.case_return t left join children.child_label l on l.child_id = t.child_id';

/** A return with the label of the child and the key that opens it. */
export type CaseReturnRow = CaseReturnEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const USED: Statement = {
  name: 'responses-of-returns',
  text: `select response_id as "responseId" from closure.case_return
    where case_id = $1 and response_id is not null and state in ('asked', 'sent', 'answered')`,
};

const DECIDE: Statement = {
  name: 'decide-case-return',
  text: `update closure.case_return set state = $3, plan_id = $4, decided_by = $5, decided_at = $6, decline_reason = $7,
      content = $8, content_hash = $9, clock_started_at = $10, due_at = $11, warn_at = $12, escalates_to = $13,
      authority_agency_id = $14,
      version = version + 1, updated_at = $6
    where id = $1 and version = $2 returning 1`,
};

const WITHDRAW: Statement = {
  name: 'withdraw-case-return',
  text: `update closure.case_return set state = $3, withdrawn_at = $4, withdraw_reason = $5, version = version + 1,
      updated_at = $4
    where id = $1 and version = $2 returning 1`,
};

const ANSWER: Statement = {
  name: 'answer-case-return',
  text: 'select closure.answer_return($1, $2, $3, $4, $5, $6, $7) as "isAnswered"',
};

/** Rows of returns; which of them the actor sees, the database decides. */
@Injectable()
export class CaseReturnRepository {
  private readonly columns: string;
  private readonly last: Statement;

  constructor(source: DataSource) {
    this.columns = `${tableOf(source, CaseReturnEntity).columns}, ${LABEL}`;
    this.last = {
      name: 'last-case-return',
      text: `select ${this.columns} ${FROM} where t.case_id = $1 order by t.asked_at desc, t.id desc limit 1`,
    };
  }

  /** The last one of a case that the actor may see. @throws DomainError `not-found`. */
  async find(work: Work, caseId: string): Promise<CaseReturnRow> {
    const row = await this.lastOf(work, caseId);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  async lastOf(work: Work, caseId: string): Promise<CaseReturnRow | undefined> {
    return (await work.query<CaseReturnRow>(this.last, [caseId]))[0];
  }

  /** Demands that the caller has seen its present version; the case is what is locked. */
  async findToChange(work: Work, caseId: string): Promise<CaseReturnRow> {
    const row = await this.find(work, caseId);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The responses to difficulties that a case was given back for, or is to be. */
  async usedResponses(work: Work, caseId: string): Promise<string[]> {
    const rows = await work.query<{ responseId: string }>(USED, [caseId]);
    return rows.map(({ responseId }) => responseId);
  }

  /** Let go or declined. @throws DomainError `changed-since` where a colleague was faster. */
  async decide(work: Work, after: CaseReturnEntity): Promise<void> {
    const { id, version, state, planId, decidedBy, decidedAt, declineReason, content, contentHash } = after;
    const decided = [state, planId, decidedBy, decidedAt, declineReason, content, contentHash];
    const clock = [after.clockStartedAt, after.dueAt, after.warnAt, after.escalatesTo];
    const sent = [...clock, after.authorityAgencyId];
    await work.change(DECIDE, [id, version, ...decided, ...sent]);
  }

  /** Taken back by who asked. @throws DomainError `changed-since` where a colleague was faster. */
  async withdraw(work: Work, { id, version, state, withdrawReason }: CaseReturnEntity): Promise<void> {
    await work.change(WITHDRAW, [id, version, state, work.now, withdrawReason]);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async answer(work: Work, after: CaseReturnEntity): Promise<void> {
    const { id, version, answer, answerReasons, bestInterests, answerWords, answerWordsMissing } = after;
    const told = [answer, answerReasons, bestInterests, answerWords, answerWordsMissing];
    const done = await work.query<{ isAnswered: boolean }>(ANSWER, [id, version, ...told]);
    if (!done[0]?.isAnswered) throw new DomainError('changed-since', 'changed-since');
  }

  async list(work: Work, wish: ReturnWish): Promise<CaseReturnRow[]> {
    const about = { agencyId: work.actor.agencyId, now: work.now };
    const { statement, values } = returnListStatement(this.columns, FROM, about, wish);
    const rows = await work.query<CaseReturnRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What a second person of the centre decides on; who has waited longest first. */
  async asked(work: Work, limit: number): Promise<CaseReturnRow[]> {
    const text = `select ${this.columns} ${FROM}
      where t.centre_agency_id = $1 and t.state = 'asked' and t.asked_by <> $2 order by t.asked_at, t.id limit $3`;
    const values = [work.actor.agencyId, work.actor.accountId, limit];
    return work.query<CaseReturnRow>({ name: 'case-returns-asked', text }, values);
  }

  /** What the actor’s authority has to answer, the most urgent first. */
  async unanswered(work: Work, limit: number): Promise<CaseReturnRow[]> {
    const text = `select ${this.columns} ${FROM}
      where t.authority_agency_id = $1 and t.state = 'sent' order by t.due_at, t.id limit $2`;
    return work.query<CaseReturnRow>({ name: 'case-returns-sent', text }, [work.actor.agencyId, limit]);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, list: ReturnListName): Promise<number> {
    const values = [work.actor.agencyId, work.now];
    const rows = { where: `$2::timestamptz is not null and ${RETURNS_WHERE[list]}`, values };
    return countUpToHundred(work, `case-returns ${list}`, 'closure.case_return t', rows);
  }
}

const saw = (work: Work, { id, version, childId }: CaseReturnRow): void =>
  work.saw({ kind: 'case-return', id, version, childId });

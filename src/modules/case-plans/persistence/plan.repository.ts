import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { plansOfCase, plansToApprove, plansToWorkOn } from './case-plan-lists';
import { PlanSignatureEntity } from './plan-signature.entity';
import { PlanTransitionEntity } from './plan-transition.entity';
import { PlanEntity } from './plan.entity';

const LOCK: Statement = {
  name: 'lock-plan',
  text: 'select 1 from case_plans.plan where id = $1 for update',
};

/** From and until when what is planned goes on. */
export interface Term {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

const TERM: Statement = {
  name: 'term-of-active-plan',
  text: `select starts_on as "startsOn", ends_on as "endsOn" from case_plans.plan
    where case_id = $1 and state = 'active'`,
};

const ACTIVE_ID: Statement = {
  name: 'id-of-active-plan',
  text: `select id from case_plans.plan where case_id = $1 and state = 'active'`,
};

const IN_THE_MAKING: Statement = {
  name: 'plan-in-the-making',
  text: `select id from case_plans.plan where case_id = $1 and state in ('drafted', 'proposed', 'agreed')`,
};

const ONCE_HELD: Statement = {
  name: 'terms-once-held',
  text: `select starts_on as "startsOn", ends_on as "endsOn" from case_plans.plan
    where case_id = $1 and approved_at is not null order by edition`,
};

/** A plan that waits, with what the desk shows of its case. */
export type WaitingPlan = PlanEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** Rows of plans; which of them the actor sees, the database decides. */
@Injectable()
export class PlanRepository {
  private readonly columns: string;
  private readonly one: Statement;
  private readonly active: Statement;
  private readonly signatures: Statement;
  private readonly transitions: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, PlanEntity).columns;
    const from = `select ${this.columns} from case_plans.plan t`;
    this.one = { name: 'plan', text: `${from} where t.id = $1` };
    this.active = {
      name: 'active-plan',
      text: `${from} where t.case_id = $1 and t.state = 'active' for update`,
    };
    this.signatures = {
      name: 'signatures-of-plan',
      text: `select ${tableOf(source, PlanSignatureEntity).columns} from case_plans.plan_signature t
        where t.plan_id = $1 order by t.recorded_at, t.party`,
    };
    this.transitions = {
      name: 'transitions-of-plan',
      text: `select ${tableOf(source, PlanTransitionEntity).columns} from case_plans.plan_transition t
        where t.plan_id = $1 order by t.at, t.id`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<PlanEntity> {
    const [row] = await work.query<PlanEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** @throws DomainError `not-found`. */
  async caseOf(work: Work, id: string): Promise<string> {
    const text = 'select case_id as "caseId" from case_plans.plan where id = $1';
    const [row] = await work.query<{ caseId: string }>({ name: 'case-of-plan', text }, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row.caseId;
  }

  /** The case of a plan with a child; undefined when the actor does not see it, or it is of another child. */
  async caseOfChild(work: Work, id: string, childId: string): Promise<string | undefined> {
    const text = 'select case_id as "caseId" from case_plans.plan where id = $1 and child_id = $2';
    const statement = { name: 'case-of-plan-of-child', text };
    return (await work.query<{ caseId: string }>(statement, [id, childId]))[0]?.caseId;
  }

  /** Locks the row, for what happens to it with its case. */
  async lock(work: Work, id: string): Promise<PlanEntity> {
    await work.query(LOCK, [id]);
    return this.find(work, id);
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<PlanEntity> {
    const row = await this.lock(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The one that holds, locked; undefined before the first is approved. */
  async activeOf(work: Work, caseId: string): Promise<PlanEntity | undefined> {
    const [row] = await work.query<PlanEntity>(this.active, [caseId]);
    if (row) saw(work, row);
    return row;
  }

  /** The one that held last, while none holds; undefined where none ever did. */
  async lastHeld(work: Work, caseId: string): Promise<PlanEntity | undefined> {
    const text = `select ${this.columns} from case_plans.plan t
      where t.case_id = $1 and t.state in ('completed', 'terminated') order by t.edition desc limit 1`;
    return (await work.query<PlanEntity>({ name: 'plan-held-last', text }, [caseId]))[0];
  }

  /** The term of the one that holds; undefined before the first is approved, and when the work has ended. */
  async termOf(work: Work, caseId: string): Promise<Term | undefined> {
    return (await work.query<Term>(TERM, [caseId]))[0];
  }

  /** The id of the one that holds, without locking it. */
  async activeIdOf(work: Work, caseId: string): Promise<string | undefined> {
    return (await work.query<{ id: string }>(ACTIVE_ID, [caseId]))[0]?.id;
  }

  /** The id of the edition that is written, signed or waits for approval; at most one. */
  async inTheMaking(work: Work, caseId: string): Promise<string | undefined> {
    return (await work.query<{ id: string }>(IN_THE_MAKING, [caseId]))[0]?.id;
  }

  /** The terms of the one that holds and of those that held before. */
  async termsOnceHeld(work: Work, caseId: string): Promise<Term[]> {
    return work.query<Term>(ONCE_HELD, [caseId]);
  }

  /** How many editions the case has had. */
  async editionsOf(work: Work, caseId: string): Promise<number> {
    const text = 'select coalesce(max(edition), 0) as last from case_plans.plan where case_id = $1';
    const [row] = await work.query<{ last: number }>({ name: 'editions-of-plan', text }, [caseId]);
    return row?.last ?? 0;
  }

  async signaturesOf(work: Work, id: string): Promise<PlanSignatureEntity[]> {
    return work.query<PlanSignatureEntity>(this.signatures, [id]);
  }

  /** Everything that was done with it, in its order. */
  async transitionsOf(work: Work, id: string): Promise<PlanTransitionEntity[]> {
    return work.query<PlanTransitionEntity>(this.transitions, [id]);
  }

  /** What all have agreed to in the actor’s centre, and others have written; who has waited longest first. */
  async waiting(work: Work, limit: number): Promise<WaitingPlan[]> {
    const text = plansToApprove(this.columns);
    const { agencyId, accountId } = work.actor;
    return work.query<WaitingPlan>({ name: 'plans-to-approve', text }, [agencyId, accountId, limit]);
  }

  /** What was given back to the actor to be written anew, and what holds though its time is over. */
  async toWorkOn(work: Work, today: LocalDate, limit: number): Promise<WaitingPlan[]> {
    const text = plansToWorkOn(this.columns);
    const values = [work.actor.accountId, today, limit];
    return work.query<WaitingPlan>({ name: 'plans-to-work-on', text }, values);
  }

  /** Those of a case, the latest first. */
  async list(work: Work, caseId: string, from: Position | null, limit: number): Promise<PlanEntity[]> {
    const text = plansOfCase(this.columns);
    const values = [caseId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<PlanEntity>({ name: 'plans-of-case', text }, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: PlanEntity): void =>
  work.saw({ kind: 'plan', id, version, childId });

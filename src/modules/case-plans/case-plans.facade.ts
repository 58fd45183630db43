import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import { BeginPlan } from './application/begin-plan';
import { FollowApprovals, type FollowsApproval } from './application/follow-approvals';
import type { KnownCase } from '../cases';
import { ReadPlansForDefence } from './application/read-plans-for-defence';
import { TakeUpPlan } from './application/take-up-plan';
import type { DefendedPlanResponse } from './http/defended-plan.response';
import type { DefendedWork } from './persistence/defended-plan.repository';
import { PlanContentRepository } from './persistence/plan-content.repository';
import type { PlanEntity } from './persistence/plan.entity';
import { PlanRepository, type Term } from './persistence/plan.repository';

/** The goals of a plan, in the order in which they are read. */
export interface PlannedGoals {
  readonly id: string;
  /** The same in each edition of the plan. */
  readonly keys: readonly string[];
}

/** What a plan that held asked for, in codes: no word of it. */
export interface AgreedPlan {
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly goals: readonly { readonly key: string; readonly area: string }[];
  readonly activities: readonly {
    readonly kind: string;
    readonly times: number;
    readonly rhythm: string;
    readonly untilOn: LocalDate;
  }[];
}

/** What other modules may ask about plans, and begin. */
@Injectable()
export class CasePlansFacade {
  constructor(
    private readonly plans: PlanRepository,
    private readonly contents: PlanContentRepository,
    private readonly beginning: BeginPlan,
    private readonly approvals: FollowApprovals,
    private readonly taking: TakeUpPlan,
    private readonly defended: ReadPlansForDefence,
  ) {}

  /** Registers what has to be done in the transaction in which a plan is approved. */
  followApprovals(follows: FollowsApproval): void {
    this.approvals.register(follows);
  }

  /** From and until when the active plan of a case goes; undefined where none holds. */
  async termOf(work: Work, caseId: string): Promise<Term | undefined> {
    return this.plans.termOf(work, caseId);
  }

  /** The id of the plan that holds; undefined where none does. */
  async activeOf(work: Work, caseId: string): Promise<string | undefined> {
    return this.plans.activeIdOf(work, caseId);
  }

  /** The keys of the goals of a plan, in the order in which they are read. */
  async goalsOf(work: Work, planId: string): Promise<string[]> {
    return (await this.contents.of(work, planId)).map(({ goal }) => goal.key);
  }

  /** Of which case a plan is, and the keys of its goals. @throws DomainError `not-found`. */
  async known(work: Work, planId: string): Promise<{ readonly caseId: string; readonly keys: string[] }> {
    const { caseId } = await this.plans.find(work, planId);
    return { caseId, keys: await this.goalsOf(work, planId) };
  }

  /** The next edition as a draft, for a case that is locked; the one that is in the making where there is one. */
  async beginEdition(work: Work, caseId: string): Promise<string> {
    const inTheMaking = await this.plans.inTheMaking(work, caseId);
    return inTheMaking ?? (await this.beginning.begin(work, { caseId })).id;
  }

  /** The goals of the plan that holds, which is locked. @throws DomainError `not-open` where none holds. */
  async goalsThatHold(work: Work, caseId: string): Promise<PlannedGoals> {
    const active = await this.plans.activeOf(work, caseId);
    if (!active) throw new DomainError('not-open', 'plan.none-holds');
    const goals = await this.contents.of(work, active.id);
    return { id: active.id, keys: goals.map(({ goal }) => goal.key) };
  }

  /** The terms of all plans of a case that hold or once held. */
  async termsOnceHeld(work: Work, caseId: string): Promise<readonly Term[]> {
    return this.plans.termsOnceHeld(work, caseId);
  }

  /** What was agreed last, in codes, where nothing holds any more; undefined where nothing ever did. */
  async agreedLast(work: Work, caseId: string): Promise<AgreedPlan | undefined> {
    return this.agreed(work, await this.plans.lastHeld(work, caseId));
  }

  /** What is agreed now, in codes; undefined while nothing holds. */
  async agreedNow(work: Work, caseId: string): Promise<AgreedPlan | undefined> {
    return this.agreed(work, await this.plans.activeOf(work, caseId));
  }

  /** The plans that hold of the work about an intake, or orders; for who holds a live mandate. */
  async forDefence(work: Work, about: DefendedWork): Promise<readonly Readonly<DefendedPlanResponse>[]> {
    return this.defended.of(work, about);
  }

  /** Writes the edition with which the work would go on after a closure; answers its id. */
  async prepareToGoOn(work: Work, file: KnownCase): Promise<string> {
    return this.taking.prepare(work, file);
  }

  /** Lets that edition hold; by another than who wrote it. */
  async goOn(work: Work, planId: string): Promise<void> {
    return this.taking.takeUp(work, planId);
  }

  /** The work does not go on. */
  async dropPrepared(work: Work, planId: string): Promise<void> {
    return this.taking.drop(work, planId);
  }

  private async agreed(work: Work, row: PlanEntity | undefined): Promise<AgreedPlan | undefined> {
    if (!row) return undefined;
    const kept = await this.contents.of(work, row.id);
    return {
      ...{ startsOn: row.startsOn, endsOn: row.endsOn },
      goals: kept.map(({ goal }) => ({ key: goal.key, area: goal.area })),
      activities: kept.flatMap(({ activities }) =>
        activities.map(({ kind, times, rhythm, untilOn }) => ({ kind, times, rhythm, untilOn })),
      ),
    };
  }
}

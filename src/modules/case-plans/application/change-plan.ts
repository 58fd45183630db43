import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { planEvent, type ToldPlanAct } from '../contract';
import { planLifecycle, type PlanAction, type PlanState } from '../domain/plan.lifecycle';
import { PlanTransitionEntity } from '../persistence/plan-transition.entity';
import { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';

/** Why something was done, where that is told. */
export interface ToldReason {
  readonly transitionId: string;
  readonly reasonCode: string;
  readonly note: Buffer;
}

/** What people do with a plan; the rest the end of the work does. */
type DonePlanAction = Exclude<PlanAction, 'complete' | 'terminate'>;

/** What is done with a plan, what changes by it, and why. */
interface Done<Act> {
  readonly action: Act;
  readonly changes?: Partial<PlanEntity>;
  readonly reason?: ToldReason | undefined;
}

/** The one way in which a plan changes: what is open, the row, its history, the event. */
@Injectable()
export class ChangePlan {
  constructor(private readonly plans: PlanRepository) {}

  /** @throws DomainError `not-found`, `precondition-required`, `changed-since` or `not-open`. */
  async begin(work: Work, id: string, action: PlanAction): Promise<PlanEntity> {
    const row = await this.plans.findToChange(work, id);
    stateAfter(row, action);
    return row;
  }

  async finish(work: Work, before: PlanEntity, done: Done<DonePlanAction>): Promise<PlanEntity> {
    const { action, changes, reason } = done;
    const state = stateAfter(before, action);
    const after = { ...before, ...changes, state, version: before.version + 1, updatedAt: work.now };
    await work.update(PlanEntity, after, before.version);
    if (action !== 'amend') this.tell(work, after, before.state, { action, reason });
    return after;
  }

  /** History and event of whatever is done with a plan. */
  tell(
    work: Work,
    row: PlanEntity,
    fromState: PlanState | null,
    { action, reason }: Done<ToldPlanAct>,
  ): void {
    const { reasonCode = null, note = null, transitionId: id = newId() } = reason ?? {};
    work.insert(PlanTransitionEntity, {
      ...{ id, planId: row.id, fromState, action, toState: row.state },
      ...{ byAccount: work.actor.accountId, at: work.now, reasonCode, note },
    });
    work.emit(planEvent(action, row, work.now));
  }
}

/** @throws DomainError `not-open`. */
function stateAfter({ state }: PlanEntity, action: PlanAction): PlanState {
  const next = planLifecycle.next(state, action);
  if (next === undefined) throw new DomainError('not-open', `plan.not-open-for-${action}`);
  return next;
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import type { Activity, Goal } from '../domain/plan';
import type { ActivityRequest, AmendPlanRequest, GoalRequest } from '../http/plan.requests';
import type { PlanEntity } from '../persistence/plan.entity';
import { ChangePlan } from './change-plan';
import { CheckGoals } from './check-goals';
import { PlanContents } from './plan-contents';
import { requireCaseToPlan } from './require-open-case';

/** Writes into a plan while it is a draft. */
@Injectable()
export class AmendPlan {
  constructor(
    private readonly changing: ChangePlan,
    private readonly cases: CasesFacade,
    private readonly checking: CheckGoals,
    private readonly contents: PlanContents,
  ) {}

  async amend(work: Work, id: string, request: AmendPlanRequest): Promise<PlanEntity> {
    const before = await this.changing.begin(work, id, 'amend');
    const file = await this.cases.known(work, before.caseId);
    requireCaseToPlan(file);
    const { startsOn = before.startsOn, endsOn = before.endsOn, childView, goals } = request;
    refuseBackwards(startsOn, endsOn);
    if (goals) {
      await this.checking.check(work, before, goals);
      this.contents.write(work, file, id, goals.map(toGoal));
    }
    const view = childView === undefined ? {} : { childView: this.contents.sealView(file, id, childView) };
    const writers = [...new Set([...before.writers, work.actor.accountId])];
    const changes = { startsOn, endsOn, writers, ...view };
    return this.changing.finish(work, before, { action: 'amend', changes });
  }
}

/** @throws DomainError `invalid` for a last day before the first. */
function refuseBackwards(startsOn: string | null, endsOn: string | null): void {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return;
  const fields = [{ pointer: '/endsOn', code: 'before-it-begins' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}

const toGoal = ({ key = newId(), activities, ...goal }: GoalRequest): Goal => ({
  ...goal,
  key,
  activities: activities.map(toActivity),
});

const toActivity = ({ key = newId(), provider, ...activity }: ActivityRequest): Activity => ({
  ...activity,
  key,
  provider: provider ?? null,
});

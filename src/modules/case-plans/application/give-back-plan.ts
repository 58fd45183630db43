import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import type { PlanAction } from '../domain/plan.lifecycle';
import type { ReturnPlanRequest } from '../http/plan-agreement.requests';
import type { PlanEntity } from '../persistence/plan.entity';
import { ChangePlan } from './change-plan';

/** What is proposed or agreed to is written anew: somebody who has to agree wants otherwise, or who approves does. */
@Injectable()
export class GiveBackPlan {
  constructor(
    private readonly changing: ChangePlan,
    private readonly cases: CasesFacade,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  async giveBack(
    work: Work,
    id: string,
    action: Extract<PlanAction, 'revise' | 'send-back'>,
    { reasonCode, note: words }: ReturnPlanRequest,
  ): Promise<PlanEntity> {
    const before = await this.changing.begin(work, id, action);
    await this.reference.requireCodeToday(work, {
      ...{ list: 'plan-return-reasons', code: reasonCode, pointer: '/reasonCode' },
    });
    const file = await this.cases.known(work, before.caseId);
    const transitionId = newId();
    const place = { table: 'case_plans.plan_transition', column: 'note', row: transitionId } as const;
    const reason = { transitionId, reasonCode, note: this.texts.seal(file, place, words) };
    return this.changing.finish(work, before, { action, reason });
  }
}

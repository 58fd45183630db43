import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { CasesFacade } from '../../cases';
import { showStep, type PlanProgressResponse } from '../http/what-followed.response';
import { GoalStepRepository } from '../persistence/goal-step.repository';
import { MetChildTexts } from './met-child-texts';
import { placeOfRemark } from './tell-goal-steps';

/** How many sessions are told of each goal. */
const MOST = 50;

/** How near the goals of a plan are, session by session, for whoever sees the case. */
@Injectable()
export class ReadPlanProgress {
  constructor(
    private readonly plans: CasePlansFacade,
    private readonly cases: CasesFacade,
    private readonly steps: GoalStepRepository,
    private readonly texts: MetChildTexts,
  ) {}

  /** @throws DomainError `not-found`. */
  async of(work: Work, planId: string): Promise<PlanProgressResponse> {
    const { caseId, keys } = await this.plans.known(work, planId);
    const file = await this.cases.known(work, caseId);
    const found = await this.steps.of(work, caseId, keys, MOST);
    const goals = keys.map((key) => ({
      key,
      steps: found
        .filter(({ goalKey }) => goalKey === key)
        .map((one) => showStep(one, this.texts.open(file, placeOfRemark(one.id), one.remark))),
    }));
    return { planId, caseId, goals };
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { ReferenceFacade } from '../../reference';
import { goalStepsEvent } from '../contract';
import { metChildRules } from '../domain/met-child.rules';
import type { GoalStepRequest, SessionProgressRequest } from '../http/what-followed.requests';
import { GoalStepRepository } from '../persistence/goal-step.repository';
import { FindMetChild } from './find-met-child';
import { MetChildTexts } from './met-child-texts';

/** Tells after a session how near the goals of the active plan are; what is told anew counts, and both stay. */
@Injectable()
export class TellGoalSteps {
  constructor(
    private readonly meeting: FindMetChild,
    private readonly plans: CasePlansFacade,
    private readonly reference: ReferenceFacade,
    private readonly steps: GoalStepRepository,
    private readonly texts: MetChildTexts,
  ) {}

  /** Answers the plan. @throws DomainError `not-open` without an active plan, `invalid` for a goal that it does not have. */
  async tell(work: Work, sessionId: string, request: SessionProgressRequest): Promise<string> {
    const { caseId, goals } = request;
    const { row: session, child } = await this.meeting.find(work, sessionId, caseId);
    const planId = await this.requireGoals(work, caseId, goals);
    requireAll(metChildRules, { attendance: await this.meeting.attendanceOf(work, sessionId, caseId) });
    for (const { key, step, remark } of goals) {
      const id = newId();
      this.steps.add(work, {
        ...{ id, sessionId, caseId, childId: child.childId, goalKey: key, step },
        remark: this.texts.sealAny(child, placeOfRemark(id), remark),
        ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
      });
    }
    work.emit(goalStepsEvent(session, work.now));
    return planId;
  }

  private async requireGoals(work: Work, caseId: string, goals: readonly GoalStepRequest[]): Promise<string> {
    const planId = await this.plans.activeOf(work, caseId);
    if (planId === undefined) throw new DomainError('not-open', 'plan.none-holds');
    const keys = await this.plans.goalsOf(work, planId);
    const fields = goals.flatMap(({ key }, n) =>
      keys.includes(key) ? [] : [{ pointer: `/goals/${n}/key`, code: 'reference-not-usable' }],
    );
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
    for (const [n, { step }] of goals.entries())
      await this.reference.requireCodeToday(work, {
        ...{ list: 'goal-progress-steps', code: step, pointer: `/goals/${n}/step` },
      });
    return planId;
  }
}

/** Where the remark to a step stands. */
export const placeOfRemark = (row: string) => ({ table: 'goal_step', column: 'remark', row }) as const;

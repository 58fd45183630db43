import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { DANGERS } from '../domain/assessment';
import { completingRules } from '../domain/assessment.rules';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import { AssessmentRepository } from '../persistence/assessment.repository';
import { SafetyStepEntity } from '../persistence/safety-step.entity';
import { ChangeAssessment } from './change-assessment';
import { DescribeTool } from './describe-tool';
import { requireOpenCase } from './require-open-case';

const HOUR_MS = 3_600_000;

/** Completes an assessment: it stays as it is, the case goes on, and what a danger asks for gets its time. */
@Injectable()
export class CompleteAssessment {
  constructor(
    private readonly changing: ChangeAssessment,
    private readonly assessments: AssessmentRepository,
    private readonly cases: CasesFacade,
    private readonly tools: DescribeTool,
  ) {}

  async complete(work: Work, id: string): Promise<AssessmentEntity> {
    const before = await this.changing.begin(work, id, 'complete');
    await this.requireWhole(work, before);
    const file = await this.cases.locked(work, before.caseId);
    requireOpenCase(file);
    // A look that is taken again moves nothing.
    if (file.state === 'allocated') await this.cases.completeAssessment(work, before.caseId);
    await this.raiseSteps(work, before);
    const done = { completedBy: work.actor.accountId, completedAt: work.now };
    return this.changing.finish(work, before, 'complete', done);
  }

  async discard(work: Work, id: string): Promise<AssessmentEntity> {
    const before = await this.changing.begin(work, id, 'discard');
    return this.changing.finish(work, before, 'discard', {});
  }

  private async requireWhole(work: Work, row: AssessmentEntity): Promise<void> {
    const answers = await this.assessments.answersOf(work, row.id);
    requireAll(completingRules, {
      tool: await this.tools.tool(work, row.tool, row.toolDay),
      answers: answers.map(({ domain, score, strength }) => ({
        domain,
        score,
        hasStrength: strength !== null,
      })),
      hasChildWords: row.childWords !== null,
      hasParentWords: row.parentWords !== null || row.parentWordsMissing !== null,
      dangersAreAnswered: row.riskToSelf !== null && row.riskToOthers !== null,
    });
  }

  private async raiseSteps(work: Work, row: AssessmentEntity): Promise<void> {
    const told = { self: row.riskToSelf, others: row.riskToOthers };
    for (const danger of DANGERS) {
      const asked = await this.tools.stepOf(work, danger, told[danger] ?? '', row.toolDay);
      if (!asked) continue;
      const { id: assessmentId, caseId, childId } = row;
      work.insert(SafetyStepEntity, {
        ...{ id: newId(), assessmentId, caseId, childId, danger, step: asked.step },
        dueAt: new Date(work.now.getTime() + asked.withinHours * HOUR_MS),
        ...{ doneAt: null, doneBy: null, doneNote: null },
        ...{ version: 1, createdAt: work.now, updatedAt: work.now },
      });
    }
  }
}

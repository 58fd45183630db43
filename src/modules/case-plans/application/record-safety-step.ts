import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { doneRules } from '../domain/safety-step.rules';
import type { StepDoneRequest } from '../http/assessment.requests';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import { AssessmentRepository } from '../persistence/assessment.repository';
import { SafetyStepEntity } from '../persistence/safety-step.entity';
import { SafetyStepRepository } from '../persistence/safety-step.repository';

/** Writes down what was done about a danger; once, and by whoever of the team did it. */
@Injectable()
export class RecordSafetyStep {
  constructor(
    private readonly steps: SafetyStepRepository,
    private readonly assessments: AssessmentRepository,
    private readonly cases: CasesFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  async record(
    work: Work,
    stepId: string,
    { doneAt: told, note }: StepDoneRequest,
  ): Promise<AssessmentEntity> {
    const step = await this.steps.findToChange(work, stepId);
    if (step.doneAt !== null) throw new DomainError('not-open', 'safety-step.done-already');
    const doneAt = new Date(told);
    requireAll(doneRules, { createdAt: step.createdAt, doneAt, now: work.now });
    const file = await this.cases.known(work, step.caseId);
    const doneNote = this.texts.seal(
      file,
      { table: 'case_plans.safety_step', column: 'done_note', row: step.id },
      note,
    );
    const after = { ...step, doneAt, doneBy: work.actor.accountId, doneNote, version: step.version + 1 };
    await work.update(SafetyStepEntity, { ...after, updatedAt: work.now }, step.version);
    return this.assessments.find(work, step.assessmentId);
  }
}

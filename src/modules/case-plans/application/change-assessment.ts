import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { assessmentLifecycle, type AssessmentAction } from '../domain/assessment.lifecycle';
import { assessmentEvent } from '../contract';
import { AssessmentEntity } from '../persistence/assessment.entity';
import { AssessmentRepository } from '../persistence/assessment.repository';

/** The one way in which an assessment changes: what is open, the row, the event. */
@Injectable()
export class ChangeAssessment {
  constructor(private readonly assessments: AssessmentRepository) {}

  /** @throws DomainError `not-found`, `precondition-required`, `changed-since` or `not-open`. */
  async begin(work: Work, id: string, action: AssessmentAction): Promise<AssessmentEntity> {
    const row = await this.assessments.findToChange(work, id);
    if (assessmentLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `assessment.not-open-for-${action}`);
    return row;
  }

  async finish(
    work: Work,
    before: AssessmentEntity,
    action: AssessmentAction,
    changes: Partial<AssessmentEntity>,
  ): Promise<AssessmentEntity> {
    const state = assessmentLifecycle.next(before.state, action) ?? before.state;
    const after = { ...before, ...changes, state, version: before.version + 1, updatedAt: work.now };
    await work.update(AssessmentEntity, after, before.version);
    if (action !== 'amend') work.emit(assessmentEvent(action, after, work.now));
    return after;
  }
}

import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { DANGERS, type Danger } from '../domain/assessment';
import { assessmentLifecycle, type AssessmentState } from '../domain/assessment.lifecycle';

/** An assessment in a list: no score and no word. */
export class AssessmentSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list assessment-tools' })
  tool: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Whose version of the tool holds' })
  toolDay: string;

  @ApiProperty({ enum: assessmentLifecycle.states })
  state: AssessmentState;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  writtenBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  completedAt: string | null;
}

export class AssessmentPageResponse extends pageResponse(AssessmentSummaryResponse) {}

export class DomainAnswerResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list assessment-domains' })
  domain: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 20 })
  score: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  reason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  strength: string | null;
}

/** What has to be done about a danger, and by when. */
export class SafetyStepResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: DANGERS })
  danger: Danger;

  @ApiProperty({ maxLength: 60, description: 'Code of list safety-steps' })
  step: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  doneAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;
}

export class AssessmentActionResponse extends availableActionResponse(assessmentLifecycle.actions) {}

export class AssessmentResponse extends AssessmentSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: [DomainAnswerResponse], maxItems: 50 })
  answers: DomainAnswerResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  childWords: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  parentWords: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list parent-words-missing-reasons',
  })
  parentWordsMissing: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list risks-to-self' })
  riskToSelf: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list risks-to-others' })
  riskToOthers: string | null;

  @ApiProperty({ type: [SafetyStepResponse], maxItems: 10 })
  safetySteps: SafetyStepResponse[];

  @ApiProperty({ type: [AssessmentActionResponse], maxItems: 10 })
  availableActions: readonly AssessmentActionResponse[];
}

export class ComparedResponse {
  @ApiProperty({ maxLength: 60 })
  domain: string;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 20 })
  before: number | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 20 })
  now: number | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: -20, maximum: 20 })
  change: number | null;
}

/** An assessment beside the last one that was completed before it. */
export class ComparisonResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  assessmentId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  beforeId: string | null;

  @ApiProperty({ type: [ComparedResponse], maxItems: 100 })
  domains: ComparedResponse[];
}

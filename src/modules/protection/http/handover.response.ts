import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { handoverLifecycle, type HandoverState } from '../domain/handover.lifecycle';

export class HandoverClockResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 40 })
  escalatesTo: string | null;
}

/** A handover in a list: initials and number, no name and no text. */
export class HandoverSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: handoverLifecycle.states })
  state: HandoverState;

  @ApiProperty()
  urgent: boolean;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  senderAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  addressedAgencyId: string;

  @ApiProperty({ type: HandoverClockResponse, nullable: true })
  clock: HandoverClockResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class HandoverPageResponse extends pageResponse(HandoverSummaryResponse) {}

export class HandoverActionResponse extends availableActionResponse(handoverLifecycle.actions) {}

export class HandoverResponse extends HandoverSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list protection-grounds' })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  protectionSummary: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'For the sender alone',
  })
  intakeId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list protection-answers',
  })
  answerCode: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  answeredAt: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  nextContactOn: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When the sender told that it had recorded the child in error',
  })
  inErrorSince: string | null;

  @ApiProperty({ type: [HandoverActionResponse], maxItems: 10 })
  availableActions: readonly HandoverActionResponse[];
}

export class HandoverMilestoneResponse {
  @ApiProperty({ type: 'string', nullable: true, enum: [...handoverLifecycle.states, null] })
  from: string | null;

  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: handoverLifecycle.states })
  to: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency of who acted' })
  agencyId: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Why, or what was answered' })
  reasonCode: string | null;
}

export class HandoverMilestonesResponse {
  @ApiProperty({ type: [HandoverMilestoneResponse], maxItems: 200 })
  items: HandoverMilestoneResponse[];
}

import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { OfCaseResponse } from '../../cases';
import { CHILD_HEARD, type ChildHeard } from '../domain/conference';
import { STEP_STATES, type StepState } from '../domain/conference-step';
import { conferenceLifecycle, type ConferenceState } from '../domain/conference.lifecycle';

/** A conference in a list. */
export class ConferenceSummaryResponse extends OfCaseResponse {
  @ApiProperty({ enum: conferenceLifecycle.states })
  state: ConferenceState;

  @ApiProperty({ maxLength: 60, description: 'Code of list conference-purposes' })
  purposeCode: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  plannedAt: string;
}

export class ConferencePageResponse extends pageResponse(ConferenceSummaryResponse) {}

export class ConferenceActionResponse extends availableActionResponse(conferenceLifecycle.actions) {}

/** Who is invited. */
export class ConferenceGuestResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  accountId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list conference-guests',
  })
  roleCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'Null before it is recorded' })
  came: boolean | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    description: 'Codes of list conference-papers',
  })
  shown: readonly string[];
}

/** What was decided. */
export class ConferenceDecisionResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 30 })
  number: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  words: string | null;
}

/** Who does what until when, and what became of it. */
export class ConferenceStepResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  words: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The guest who does it' })
  guestId: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  dueOn: string;

  @ApiProperty({ enum: STEP_STATES })
  state: StepState;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list conference-drop-reasons',
  })
  dropReason: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  settledBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  settledAt: string | null;
}

/** A conference about the case of a child. */
export class ConferenceResponse extends ConferenceSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  place: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  convenedBy: string;

  @ApiProperty({ type: [ConferenceGuestResponse], maxItems: 30 })
  guests: readonly ConferenceGuestResponse[];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  heldAt: string | null;

  @ApiProperty({ enum: CHILD_HEARD, nullable: true })
  childHeard: ChildHeard | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  childWords: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list conference-not-heard-reasons',
  })
  notHeardReason: string | null;

  @ApiProperty({ type: [ConferenceDecisionResponse], maxItems: 30 })
  decisions: readonly ConferenceDecisionResponse[];

  @ApiProperty({ type: [ConferenceStepResponse], maxItems: 50 })
  steps: readonly ConferenceStepResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list conference-cancel-reasons',
  })
  cancelReason: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  endedBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({ type: [ConferenceActionResponse], maxItems: 4 })
  availableActions: readonly ConferenceActionResponse[];
}

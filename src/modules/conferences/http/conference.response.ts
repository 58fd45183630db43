import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { conferenceLifecycle, type ConferenceState } from '../domain/conference.lifecycle';

/** A conference in a list. */
export class ConferenceSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ maxLength: 20, description: 'Public number of the case' })
  caseNumber: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

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

  @ApiProperty({ type: [ConferenceActionResponse], maxItems: 4 })
  availableActions: readonly ConferenceActionResponse[];
}

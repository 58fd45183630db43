import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { HEARING_ACTS, HEARING_FINDINGS, type HearingFinding } from '../domain/hearing';
import { HEARING_STATES, type HearingState } from '../domain/hearing.lifecycle';
import { codeOrNone, HearingNoticeResponse, HearingRecordResponse } from './hearing-course.response';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;
const YES_OR_NONE = { type: 'boolean', nullable: true } as const;

/** One of a list. Who is only told of it learns which hearing there is, and when. */
export class HearingSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: HEARING_STATES })
  state: HearingState;

  @ApiProperty({ maxLength: 60, description: 'Code of list hearing-types' })
  type: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The court' })
  courtAgencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  plannedAt: string;

  @ApiProperty({ ...ID_OR_NONE, description: 'The intake that it is about' })
  intakeId: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The order that it is about' })
  orderId: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'Who hears it, where that is known' })
  judgeId: string | null;
}

export class HearingPageResponse extends pageResponse(HearingSummaryResponse) {}

const FINDINGS = {
  enum: HEARING_FINDINGS,
  isArray: true,
  maxItems: 1,
  description: 'What its court should look at again; it refuses nothing',
} as const;

/** The hearings of one instant, for who listed them. */
export class HearingDayResponse {
  @ApiProperty({ type: [HearingSummaryResponse], maxItems: 20 })
  items: readonly HearingSummaryResponse[];

  @ApiProperty(FINDINGS)
  findings: readonly HearingFinding[];
}

/** What may be done with it now. */
export class HearingActionResponse extends availableActionResponse(HEARING_ACTS, 60) {}

/** A hearing; who is only told of it sees none of what is null here. */
export class HearingResponse extends HearingSummaryResponse {
  @ApiProperty(codeOrNone('Code of list hearing-places'))
  place: string | null;

  @ApiProperty({ ...YES_OR_NONE, description: 'Whether only those who take part are let in' })
  inPrivate: boolean | null;

  @ApiProperty(codeOrNone('Code of list hearing-open-reasons; none in private'))
  openReason: string | null;

  @ApiProperty({ ...YES_OR_NONE, description: 'Whether the child needs an interpreter' })
  interpreterNeeded: boolean | null;

  @ApiProperty(codeOrNone('Code of list back-dating-reasons; none where it was scheduled before'))
  backDatingReason: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The hearing that was put off to this one' })
  followsId: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The hearing to which this one was put off' })
  followedById: string | null;

  @ApiProperty(codeOrNone('Why it was put off or called off'))
  endReason: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  endedAt: string | null;

  @ApiProperty(FINDINGS)
  findings: readonly HearingFinding[];

  @ApiProperty({ type: [HearingNoticeResponse], maxItems: 200, description: 'Who was told of it' })
  notices: readonly HearingNoticeResponse[];

  @ApiProperty({
    type: HearingRecordResponse,
    nullable: true,
    description: 'What was heard and decided; none before it was held',
  })
  record: HearingRecordResponse | null;

  @ApiProperty({ type: [HearingActionResponse], maxItems: 4 })
  availableActions: readonly HearingActionResponse[];
}

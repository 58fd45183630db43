import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import {
  ATTENDANCES,
  CLAIMED_ATTENDANCES,
  type Attendance,
  type ClaimedAttendance,
} from '../domain/attendance';
import { sessionLifecycle, type SessionState } from '../domain/session.lifecycle';

/** A session in a list: when and where, who leads it, and the children by their labels. */
export class SessionSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ enum: sessionLifecycle.states })
  state: SessionState;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beginsAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  endsAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  roomId: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  facilitatorId: string;

  @ApiProperty({ type: [ChildLabelResponse], maxItems: 50 })
  children: ChildLabelResponse[];
}

export class SessionPageResponse extends pageResponse(SessionSummaryResponse) {}

/** What was said of one child. */
export class AttendanceResponse {
  @ApiProperty({ enum: ATTENDANCES })
  attendance: Attendance;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 1, maximum: 480 })
  minutesLate: number | null;

  @ApiProperty()
  countsAsContact: boolean;

  @ApiProperty()
  needsFollowUp: boolean;

  @ApiProperty({ description: 'Whether the centre was at fault; never against the child' })
  centresFault: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  correctionReason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

/** What a child says against what was said of it. */
export class ContestResponse {
  @ApiProperty({ enum: CLAIMED_ATTENDANCES })
  attendance: ClaimedAttendance;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000, description: 'For who sees the case' })
  words: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

export class ParticipantResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  leftAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  leftReason: string | null;

  @ApiProperty({ type: [AttendanceResponse], maxItems: 100, description: 'The last one holds' })
  attendance: AttendanceResponse[];

  @ApiProperty({ type: [ContestResponse], maxItems: 100 })
  contests: ContestResponse[];
}

export class SessionTransitionResponse {
  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: sessionLifecycle.states })
  to: SessionState;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  by: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list session-askers' })
  askedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  note: string | null;
}

export class SessionActionResponse extends availableActionResponse(sessionLifecycle.actions) {}

export class SessionResponse extends SessionSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 300 })
  placeWords: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    description: 'Codes of list certificate-kinds that who leads it lacks on its day, while it is to be held',
  })
  leaderLacks: readonly string[];

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  bookedBy: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The session in whose place it was put',
  })
  followsId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The session that was put in its place',
  })
  followedById: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  cancelReason: string | null;

  @ApiProperty({ type: [ParticipantResponse], maxItems: 50 })
  participants: ParticipantResponse[];

  @ApiProperty({ type: [SessionTransitionResponse], maxItems: 1000 })
  history: SessionTransitionResponse[];

  @ApiProperty({ type: [SessionActionResponse], maxItems: 5 })
  availableActions: readonly SessionActionResponse[];
}

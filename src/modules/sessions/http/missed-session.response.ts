import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { ATTENDANCES, type Attendance } from '../domain/attendance';
import type { MissedSession } from '../persistence/missed-session.repository';

/** A session that a child has missed. */
export class MissedSessionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  sessionId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beginsAt: string;

  @ApiProperty({ enum: ATTENDANCES })
  attendance: Attendance;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;

  @ApiProperty({ description: 'Whether a session that is to come or was held makes it up' })
  isMadeUp: boolean;

  @ApiProperty({ description: 'Whether it was told what came of asking after the child' })
  isAnswered: boolean;
}

export class MissedSessionPageResponse extends pageResponse(MissedSessionResponse) {}

/** For whom the case is open to; what is not named here is not shown. */
export const showMissed = (row: MissedSession): MissedSessionResponse => ({
  id: row.id,
  sessionId: row.sessionId,
  caseId: row.caseId,
  child: showChildLabel(row),
  kind: row.kind,
  beginsAt: row.beginsAt.toISOString(),
  attendance: row.attendance,
  reasonCode: row.reasonCode,
  recordedAt: row.recordedAt.toISOString(),
  isMadeUp: row.isMadeUp,
  isAnswered: row.isAnswered,
});

import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { citationOf } from '../domain/interview.rules';
import type { InterviewPresenceEntity } from '../persistence/interview-presence.entity';
import type { InterviewEntity } from '../persistence/interview.entity';
import type { BreachRow } from '../persistence/breach.repository';
import type { Opened } from './opened';
import { RecordedResponse, showRecorded } from './recorded.response';

export class PresentResponse {
  @ApiProperty({ maxLength: 60 })
  role: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  accountId: string | null;

  @ApiProperty()
  throughout: boolean;
}

export class BreakResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  from: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  until: string;
}

/** A rule of that day that an interview did not keep. */
export class BreachResponse {
  @ApiProperty({ maxLength: 80 })
  code: string;

  @ApiProperty({ maxLength: 200 })
  citation: string;
}

/** One interview of a child. */
export class InterviewResponse extends RecordedResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beganAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  endedAt: string;

  @ApiProperty({ maxLength: 60 })
  place: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  placeWords: string | null;

  @ApiProperty({ maxLength: 60 })
  recording: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  recordingAbsenceReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  supportAbsenceReason: string | null;

  @ApiProperty({ type: [PresentResponse], maxItems: 30 })
  present: PresentResponse[];

  @ApiProperty({ type: [BreakResponse], maxItems: 50 })
  breaks: BreakResponse[];

  @ApiProperty({ type: [BreachResponse], maxItems: 20 })
  breaches: BreachResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'date-time',
    maxLength: 35,
    description: 'When they last came out otherwise, because something else was recorded or put right',
  })
  breachesChangedAt: string | null;
}

export class InterviewPageResponse extends pageResponse(InterviewResponse) {}

/** An interview in the list of what was not as it must be: initials and number, no name and no text. */
export class BreachedInterviewResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beganAt: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;

  @ApiProperty({ type: [BreachResponse], maxItems: 20 })
  breaches: BreachResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'date-time',
    maxLength: 35,
    description: 'When they last came out otherwise, because something else was recorded or put right',
  })
  breachesChangedAt: string | null;
}

export class BreachedInterviewPageResponse extends pageResponse(BreachedInterviewResponse) {}

export const showInterview = (
  row: InterviewEntity,
  present: readonly InterviewPresenceEntity[],
  opened: Opened,
): InterviewResponse => ({
  ...showRecorded(row),
  beganAt: row.beganAt.toISOString(),
  endedAt: row.endedAt.toISOString(),
  place: row.place,
  placeWords: opened({ table: 'interview', column: 'place_words', row: row.id }, row.placeWords),
  recording: row.recording,
  recordingAbsenceReason: row.recordingAbsenceReason,
  supportAbsenceReason: row.supportAbsenceReason,
  present: present.map((one) => ({
    role: one.role,
    name: opened({ table: 'interview_presence', column: 'name', row: one.id }, one.name),
    accountId: one.accountId,
    throughout: one.throughout,
  })),
  breaks: row.breaks.map(({ from, until }) => ({ from, until })),
  breaches: showBreaches(row.breaches),
  breachesChangedAt: row.breachesChangedAt?.toISOString() ?? null,
});

export const showBreachedInterview = (row: BreachRow): BreachedInterviewResponse => ({
  id: row.id,
  intakeId: row.intakeId,
  child: showChildLabel(row),
  beganAt: row.beganAt.toISOString(),
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
  breaches: showBreaches(row.breaches),
  breachesChangedAt: row.breachesChangedAt?.toISOString() ?? null,
});

const showBreaches = (codes: readonly string[]): BreachResponse[] =>
  codes.map((code) => ({ code, citation: citationOf(code) }));

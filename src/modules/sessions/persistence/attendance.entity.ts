import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attendance } from '../domain/attendance';

/** Whether a child came to a session; what was said before a correction stays. */
@Entity({
  schema: 'sessions',
  name: 'attendance',
  comment: 'Whether a child came to a session; what was said before a correction stays',
})
export class AttendanceEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'attendance',
    type: 'text',
    comment: '[S] attended, late, absent-excused, absent-unexcused or centre-cancelled',
  })
  attendance: Attendance;

  @Column({
    name: 'reason_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list attendance-reasons, or why it was cancelled',
  })
  reasonCode: string | null;

  @Column({
    name: 'minutes_late',
    type: 'integer',
    nullable: true,
    comment: '[S] how late the child came',
  })
  minutesLate: number | null;

  @Column({
    name: 'counts_as_contact',
    type: 'boolean',
    comment: '[S] whether there was contact, as the list said that day',
  })
  countsAsContact: boolean;

  @Column({
    name: 'needs_follow_up',
    type: 'boolean',
    comment: '[S] whether somebody asks after the child, as the list said that day',
  })
  needsFollowUp: boolean;

  @Column({
    name: 'centres_fault',
    type: 'boolean',
    comment: '[S] whether the centre was at fault, as the list said that day',
  })
  centresFault: boolean;

  @Column({ name: 'corrects_id', type: 'uuid', nullable: true, comment: '[O] entry that it corrects' })
  correctsId: string | null;

  @Column({
    name: 'correction_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list entry-correction-reasons',
  })
  correctionReason: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}

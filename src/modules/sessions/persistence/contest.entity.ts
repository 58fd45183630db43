import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimedAttendance } from '../domain/attendance';

/** What a child says against what was said of it after a session. */
@Entity({
  schema: 'sessions',
  name: 'contest',
  comment: 'What a child says against what was said of it after a session',
})
export class ContestEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'attendance_id', type: 'uuid', comment: '[O] entry that the child contests' })
  attendanceId: string;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({
    name: 'claimed',
    type: 'text',
    comment: '[S] what the child says: attended, late or absent-excused',
  })
  claimed: ClaimedAttendance;

  @Column({ name: 'words', type: 'bytea', nullable: true, comment: '[S] the words of the child, encrypted' })
  words: Buffer | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down for the child' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came of asking after a child that has missed a session. */
@Entity({
  schema: 'sessions',
  name: 'follow_up',
  comment: 'What came of asking after a child that has missed a session',
})
export class FollowUpEntity {
  @PrimaryColumn('uuid', { name: 'attendance_id', comment: '[O] what was said of the session' })
  attendanceId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'answer', type: 'text', comment: '[S] code of list follow-up-answers' })
  answer: string;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}

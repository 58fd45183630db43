import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a session was for a child, as the child says (CRC 12). */
@Entity({
  schema: 'sessions',
  name: 'feedback',
  comment: 'How a session was for a child, as the child says',
})
export class FeedbackEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case of the child' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'feeling', type: 'text', comment: '[S] code of list session-feelings' })
  feeling: string;

  @Column({ name: 'words', type: 'bytea', nullable: true, comment: '[S] the words of the child, encrypted' })
  words: Buffer | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down for the child' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}

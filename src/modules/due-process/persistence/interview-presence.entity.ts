import { Column, Entity } from 'typeorm';
import { RecordedEntity } from './recorded.entity';

/** Somebody who was present at an interview. */
@Entity({
  schema: 'due_process',
  name: 'interview_presence',
  comment: 'Somebody who was present at an interview',
})
export class InterviewPresenceEntity extends RecordedEntity {
  @Column({ name: 'interview_id', type: 'uuid', comment: '[O] which interview' })
  interviewId: string;

  @Column({ name: 'role', type: 'text', comment: '[O] code of list presence-roles' })
  role: string;

  @Column({
    name: 'name',
    type: 'bytea',
    nullable: true,
    comment: '[P] name, encrypted under the key of the child',
  })
  name: Buffer | null;

  @Column({ name: 'account_id', type: 'uuid', nullable: true, comment: '[O] the account, if staff' })
  accountId: string | null;

  @Column({ name: 'throughout', type: 'boolean', comment: '[O] whether they were there all the time' })
  throughout: boolean;
}

import { Column, Entity } from 'typeorm';
import type { ToldBreak } from '../domain/interview';
import { RecordedEntity } from './recorded.entity';

/** One interview of a child, with what was not as it must be. */
@Entity({
  schema: 'due_process',
  name: 'interview',
  comment: 'One interview of a child, with what was not as it must be',
})
export class InterviewEntity extends RecordedEntity {
  @Column({ name: 'began_at', type: 'timestamptz', comment: '[S] when it began' })
  beganAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', comment: '[S] when it ended' })
  endedAt: Date;

  @Column({ name: 'place', type: 'text', comment: '[O] code of list interview-places' })
  place: string;

  @Column({
    name: 'place_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] where exactly, encrypted under the key of the child',
  })
  placeWords: Buffer | null;

  @Column({ name: 'recording', type: 'text', comment: '[O] code of list interview-recordings' })
  recording: string;

  @Column({
    name: 'recording_absence_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list recording-absence-reasons',
  })
  recordingAbsenceReason: string | null;

  @Column({
    name: 'support_absence_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list support-absence-reasons: why nobody of trust was there',
  })
  supportAbsenceReason: string | null;

  @Column({ name: 'breaks', type: 'jsonb', comment: '[O] from and until of each break' })
  breaks: readonly ToldBreak[];

  @Column({
    name: 'breaches',
    type: 'text',
    array: true,
    comment: '[O] codes of the rules of that day that were not kept',
  })
  breaches: readonly string[];

  @Column({
    name: 'breaches_changed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when what was not kept last came out otherwise',
  })
  breachesChangedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BirthdayAnswer } from '../domain/eighteenth-birthday';
import type { BirthdayState } from '../domain/eighteenth-birthday.lifecycle';

/** That the child of a case comes of age, in which month, and what it says to it. */
@Entity({
  schema: 'life_events',
  name: 'eighteenth_birthday',
  comment: 'That the child of a case comes of age, in which month, and what it says to it',
})
export class EighteenthBirthdayEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: BirthdayState;

  @Column({
    name: 'month',
    type: 'date',
    nullable: true,
    comment: '[P] first day of the month of the birthday; null where nobody knows it',
  })
  month: string | null;

  @Column({
    name: 'talk_from',
    type: 'date',
    nullable: true,
    comment: '[P] first day on which one talks with the child',
  })
  talkFrom: string | null;

  @Column({
    name: 'talked_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was written down that somebody has talked with the child',
  })
  talkedAt: Date | null;

  @Column({
    name: 'talked_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who has talked with the child',
  })
  talkedBy: string | null;

  @Column({
    name: 'talk_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said, encrypted under the key of the child',
  })
  talkWords: Buffer | null;

  @Column({
    name: 'asked_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was written down that the young person was asked',
  })
  askedAt: Date | null;

  @Column({ name: 'asked_by', type: 'uuid', nullable: true, comment: '[O] who has asked' })
  askedBy: string | null;

  @Column({
    name: 'answer',
    type: 'text',
    nullable: true,
    comment: '[S] whether the young person goes on',
  })
  answer: BirthdayAnswer | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it was made' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when it was changed last' })
  updatedAt: Date;
}

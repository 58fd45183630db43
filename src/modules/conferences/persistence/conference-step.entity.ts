import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { StepState } from '../domain/conference-step';

/** Who of those invited to a conference does what until when. */
@Entity({
  schema: 'conferences',
  name: 'conference_step',
  comment: 'Who of those invited to a conference does what until when',
})
export class ConferenceStepEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'conference_id', type: 'uuid', comment: '[O] conference' })
  conferenceId: string;

  @Column({ name: 'guest_id', type: 'uuid', comment: '[O] who of those invited does it' })
  guestId: string;

  @Column({
    name: 'words',
    type: 'bytea',
    comment: '[S] what is to be done, encrypted under the key of the child',
  })
  words: Buffer;

  @Column({ name: 'due_on', type: 'date', comment: '[O] until which day' })
  dueOn: LocalDate;

  @Column({ name: 'state', type: 'text', comment: '[O] whether it is open, done or dropped' })
  state: StepState;

  @Column({
    name: 'drop_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list conference-drop-reasons',
  })
  dropReason: string | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true, comment: '[O] who says what became of it' })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true, comment: '[O] when that was said' })
  settledAt: Date | null;
}

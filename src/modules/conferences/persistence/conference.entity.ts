import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChildHeard } from '../domain/conference';
import type { ConferenceState } from '../domain/conference.lifecycle';

/** Invited people meet about the case of a child, and the child is heard. */
@Entity({
  schema: 'conferences',
  name: 'conference',
  comment: 'Invited people meet about the case of a child, and the child is heard',
})
export class ConferenceEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ConferenceState;

  @Column({ name: 'purpose_code', type: 'text', comment: '[O] code of list conference-purposes' })
  purposeCode: string;

  @Column({ name: 'planned_at', type: 'timestamptz', comment: '[O] when it is to take place' })
  plannedAt: Date;

  @Column({ name: 'place', type: 'bytea', comment: '[S] where, encrypted under the key of the child' })
  place: Buffer;

  @Column({ name: 'convened_by', type: 'uuid', comment: '[O] who invites' })
  convenedBy: string;

  @Column({ name: 'held_at', type: 'timestamptz', nullable: true, comment: '[O] when it was held' })
  heldAt: Date | null;

  @Column({ name: 'child_heard', type: 'text', nullable: true, comment: '[S] how the child was heard' })
  childHeard: ChildHeard | null;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'not_heard_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list conference-not-heard-reasons',
  })
  notHeardReason: string | null;

  @Column({
    name: 'cancel_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list conference-cancel-reasons',
  })
  cancelReason: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who recorded or cancelled it' })
  endedBy: string | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was recorded or cancelled',
  })
  endedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it was convened' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

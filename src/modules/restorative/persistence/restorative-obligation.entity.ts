import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { ObligationState } from '../domain/agreement';

/** What a child promises to somebody harmed, and what became of it. */
@Entity({
  schema: 'restorative',
  name: 'obligation',
  comment: 'What a child promises to somebody harmed, and what became of it',
})
export class RestorativeObligationEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'process_id', type: 'uuid', comment: '[O] process' })
  processId: string;

  @Column({ name: 'edition', type: 'smallint', comment: '[O] wording of the agreement that it belongs to' })
  edition: number;

  @Column({ name: 'party_id', type: 'uuid', comment: '[S] to whom it is owed' })
  partyId: string;

  @Column({ name: 'kind_code', type: 'text', comment: '[S] code of list restorative-obligation-kinds' })
  kindCode: string;

  @Column({
    name: 'words',
    type: 'bytea',
    comment: '[S] what is promised, encrypted under the key of the child',
  })
  words: Buffer;

  @Column({ name: 'due_on', type: 'date', comment: '[O] until which day' })
  dueOn: LocalDate;

  @Column({
    name: 'amount',
    type: 'integer',
    nullable: true,
    comment: '[S] how much is paid, in whole manat',
  })
  amount: number | null;

  @Column({ name: 'hours', type: 'smallint', nullable: true, comment: '[S] how many hours of work' })
  hours: number | null;

  @Column({ name: 'state', type: 'text', comment: '[S] whether it is open, done, done in part or not done' })
  state: ObligationState;

  @Column({
    name: 'cause_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list restorative-not-done-causes',
  })
  causeCode: string | null;

  @Column({
    name: 'is_fault',
    type: 'boolean',
    nullable: true,
    comment: '[S] whether the cause says that the child is to blame',
  })
  isFault: boolean | null;

  @Column({
    name: 'is_confirmed',
    type: 'boolean',
    nullable: true,
    comment: '[S] whether those harmed confirm it',
  })
  isConfirmed: boolean | null;

  @Column({
    name: 'unconfirmed_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list restorative-unconfirmed-reasons',
  })
  unconfirmedReason: string | null;

  @Column({ name: 'document_id', type: 'uuid', nullable: true, comment: '[S] letter of the child' })
  documentId: string | null;

  @Column({
    name: 'is_handed_over',
    type: 'boolean',
    nullable: true,
    comment: '[S] whether that letter was handed over',
  })
  isHandedOver: boolean | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true, comment: '[O] who says what became of it' })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true, comment: '[O] when that was said' })
  settledAt: Date | null;
}

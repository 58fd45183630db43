import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** A part of what a child promised to somebody harmed, as it was done. */
@Entity({
  schema: 'restorative',
  name: 'obligation_part',
  comment: 'A part of what a child promised to somebody harmed, as it was done',
})
export class ObligationPartEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'process_id', type: 'uuid', comment: '[O] process' })
  processId: string;

  @Column({ name: 'obligation_id', type: 'uuid', comment: '[O] what was promised' })
  obligationId: string;

  @Column({ name: 'count', type: 'integer', comment: '[S] how much of it, in whole manat or hours' })
  count: number;

  @Column({ name: 'done_on', type: 'date', comment: '[O] on which day' })
  doneOn: LocalDate;

  @Column({ name: 'is_confirmed', type: 'boolean', comment: '[S] whether who received it confirms it' })
  isConfirmed: boolean;

  @Column({
    name: 'unconfirmed_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list restorative-unconfirmed-reasons',
  })
  unconfirmedReason: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;

  @Column({
    name: 'verified_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] second person who looked at it where nobody confirms it',
  })
  verifiedBy: string | null;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true, comment: '[O] when it was verified' })
  verifiedAt: Date | null;
}

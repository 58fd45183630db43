import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { MandateState } from '../domain/mandate.lifecycle';

/** That a lawyer of a clinic stands for a child, by the number that the family gave; for which child lies apart. */
@Entity({
  schema: 'legal_clinic',
  name: 'mandate',
  comment: 'That a lawyer of a clinic stands for a child, by the number that the family gave',
})
export class MandateEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'clinic_agency_id', type: 'uuid', comment: '[O] legal clinic' })
  clinicAgencyId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: MandateState;

  @Column({
    name: 'asked_number',
    type: 'text',
    comment: '[P] public number that the family gave, whether it exists or not',
  })
  askedNumber: string;

  @Column({
    name: 'instructed_by',
    type: 'text',
    comment: '[S] code of list mandate-instructors: who wants the lawyer',
  })
  instructedBy: string;

  @Column({ name: 'instructed_on', type: 'date', comment: '[O] on which day that was said' })
  instructedOn: LocalDate;

  @Column({
    name: 'proof',
    type: 'text',
    comment: '[O] code of list mandate-proofs: what the clinic has in hand',
  })
  proof: string;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who wrote it down' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when' })
  askedAt: Date;

  @Column({
    name: 'lawyer_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who holds the mandate, or held it last',
  })
  lawyerId: string | null;

  @Column({
    name: 'conflict_answer',
    type: 'text',
    nullable: true,
    comment: '[S] code of list mandate-conflict-answers: why the clinic may stand for two of one act',
  })
  conflictAnswer: string | null;

  @Column({
    name: 'answered_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who accepted, declined or withdrew',
  })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when nobody stands for the child',
  })
  endedAt: Date | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code why it was declined, withdrawn or ended',
  })
  endReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity } from 'typeorm';
import type { LegalHelpStep } from '../domain/legal-help';
import { RecordedEntity } from './recorded.entity';

/** One step of legal help for a child: offered, declined by the child, a lawyer is there. */
@Entity({
  schema: 'due_process',
  name: 'legal_help',
  comment: 'One step of legal help for a child: offered, declined by the child, a lawyer is there',
})
export class LegalHelpEntity extends RecordedEntity {
  @Column({ name: 'step', type: 'text', comment: '[O] offered, declined or present' })
  step: LegalHelpStep;

  @Column({ name: 'happened_at', type: 'timestamptz', comment: '[O] when' })
  happenedAt: Date;

  @Column({
    name: 'language',
    type: 'text',
    nullable: true,
    comment: '[P] code of list languages: in which it was explained',
  })
  language: string | null;

  @Column({ name: 'lawyer_kind', type: 'text', nullable: true, comment: '[O] code of list lawyer-kinds' })
  lawyerKind: string | null;

  @Column({
    name: 'lawyer_name',
    type: 'bytea',
    nullable: true,
    comment: '[P] name and contact of the lawyer, encrypted under the key of the child',
  })
  lawyerName: Buffer | null;

  @Column({
    name: 'clinic_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] legal clinic that the lawyer is of',
  })
  clinicAgencyId: string | null;

  @Column({
    name: 'declined_by',
    type: 'text',
    nullable: true,
    comment: '[O] code of list presence-roles: who declined',
  })
  declinedBy: string | null;

  @Column({
    name: 'declined_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list legal-help-declined-reasons',
  })
  declinedReason: string | null;

  @Column({
    name: 'in_presence_of',
    type: 'text',
    nullable: true,
    comment: '[O] code of list presence-roles: who stood by the child',
  })
  inPresenceOf: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** A child on the preventive register of a police unit, from and until when. */
@Entity({
  schema: 'protection',
  name: 'preventive_registration',
  comment: 'A child on the preventive register of a police unit, from and until when',
})
export class PreventiveRegistrationEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] police unit that keeps it' })
  agencyId: string;

  @Column({ name: 'ground', type: 'text', comment: '[S] code of list preventive-registration-grounds' })
  ground: string;

  @Column({ name: 'legal_basis', type: 'text', comment: '[O] code of list legal-bases' })
  legalBasis: string;

  @Column({ name: 'put_on_at', type: 'timestamptz', comment: '[S] when the child was put on' })
  putOnAt: Date;

  @Column({ name: 'put_on_by', type: 'uuid', comment: '[O] who put the child on' })
  putOnBy: string;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it is recorded late',
  })
  backDatingReason: string | null;

  @Column({ name: 'review_on', type: 'date', comment: '[O] day until which it is reviewed' })
  reviewOn: LocalDate;

  @Column({
    name: 'ends_on',
    type: 'date',
    nullable: true,
    comment: '[P] last day of the month of the 18th birthday',
  })
  endsOn: LocalDate | null;

  @Column({
    name: 'removal_prompted_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when its removal was prompted',
  })
  removalPromptedAt: Date | null;

  @Column({
    name: 'removal_prompt',
    type: 'text',
    nullable: true,
    comment: '[O] code: why its removal was prompted',
  })
  removalPrompt: string | null;

  @Column({
    name: 'removed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the child was removed',
  })
  removedAt: Date | null;

  @Column({ name: 'removed_by', type: 'uuid', nullable: true, comment: '[O] who removed the child' })
  removedBy: string | null;

  @Column({
    name: 'removal_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list registration-removal-reasons',
  })
  removalReason: string | null;

  @Column({
    name: 'removal_back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why the removal is recorded late',
  })
  removalBackDatingReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what whoever has a child in their hands must know at once. */
@Entity({
  schema: 'children',
  name: 'emergency_card',
  comment:
    'What whoever has the child in their hands must know at once; each change is a version more, and the earlier ones stay',
})
export class EmergencyCardEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes; the highest holds' })
  version: number;

  @Column({
    name: 'medication',
    type: 'bytea',
    nullable: true,
    comment: '[S] medicines, encrypted under the key of the child',
  })
  medication: Buffer | null;

  @Column({
    name: 'allergies',
    type: 'bytea',
    nullable: true,
    comment: '[S] allergies, encrypted under the key of the child',
  })
  allergies: Buffer | null;

  @Column({
    name: 'conditions',
    type: 'bytea',
    nullable: true,
    comment: '[S] illnesses and conditions, encrypted under the key of the child',
  })
  conditions: Buffer | null;

  @Column({ name: 'self_harm_risk', type: 'text', comment: '[S] code of list self-harm-risks' })
  selfHarmRisk: string;

  @Column({
    name: 'self_harm_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is known of self-harm, encrypted under the key of the child',
  })
  selfHarmNote: Buffer | null;

  @Column({
    name: 'contacts',
    type: 'bytea',
    comment: '[P] whom to call: names, telephones, relations, encrypted under the key of the child',
  })
  contacts: Buffer;

  @Column({
    name: 'languages',
    type: 'text',
    array: true,
    comment: '[P] codes of list languages in which the child understands',
  })
  languages: string[];

  @Column({
    name: 'communication',
    type: 'bytea',
    nullable: true,
    comment: '[S] how to speak with the child, encrypted under the key of the child',
  })
  communication: Buffer | null;

  @Column({
    name: 'reviewed_at',
    type: 'timestamptz',
    comment: '[O] when it was gone through with the child or the family',
  })
  reviewedAt: Date;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it is recorded late',
  })
  backDatingReason: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of who recorded it' })
  agencyId: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when recorded' })
  recordedAt: Date;
}

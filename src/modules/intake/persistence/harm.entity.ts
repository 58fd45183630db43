import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Repaired } from '../domain/harm';

/** Harm that an act has done, and whether it was repaired. */
@Entity({ schema: 'intake', name: 'harm', comment: 'Harm that an act has done to persons or property' })
export class HarmEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'act_id', type: 'uuid', nullable: true, comment: '[O] act that did it, where it is known' })
  actId: string | null;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list harm-kinds' })
  kind: string;

  @Column({
    name: 'value_minor',
    type: 'integer',
    nullable: true,
    comment: '[S] estimated value in minor units of the currency',
  })
  valueMinor: number | null;

  @Column({ name: 'currency', type: 'text', nullable: true, comment: '[O] currency, ISO 4217' })
  currency: string | null;

  @Column({ name: 'repaired', type: 'text', comment: '[S] whether it was returned or repaired' })
  repaired: Repaired;

  @Column({
    name: 'description',
    type: 'bytea',
    nullable: true,
    comment: '[S] in words, encrypted under the key of the child',
  })
  description: Buffer | null;

  @Column({
    name: 'in_error_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when marked as recorded in error',
  })
  inErrorAt: Date | null;

  @Column({
    name: 'in_error_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list intake-error-reasons',
  })
  inErrorReason: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IntakeDecision } from '../domain/intake-decision';
import type { Meeting } from '../domain/meeting';
import type { IntakeState } from '../domain/intake.lifecycle';

/** An encounter with a child, as the agency that met the child records it. */
@Entity({
  schema: 'intake',
  name: 'intake',
  comment: 'An encounter with a child, as the agency that met the child records it',
})
export class IntakeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: IntakeState;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that met the child' })
  agencyId: string;

  @Column({ name: 'registered_by', type: 'uuid', comment: '[O] who records it' })
  registeredBy: string;

  @Column({ name: 'source', type: 'text', comment: '[O] code of list referral-sources' })
  source: string;

  @Column({ name: 'met_at', type: 'timestamptz', comment: '[S] when the child was met' })
  metAt: Date;

  @Column({ name: 'met_district', type: 'text', comment: '[S] code of list districts' })
  metDistrict: string;

  @Column({
    name: 'met_place',
    type: 'bytea',
    nullable: true,
    comment: '[S] where, encrypted under the key of the child',
  })
  metPlace: Buffer | null;

  @Column({
    name: 'account',
    type: 'bytea',
    nullable: true,
    comment: '[S] what happened, encrypted under the key of the child',
  })
  account: Buffer | null;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it is recorded late',
  })
  backDatingReason: string | null;

  @Column({ name: 'met_how', type: 'text', default: 'encounter', comment: '[S] how the child was met' })
  metHow: Meeting;

  @Column({
    name: 'met_by_kind',
    type: 'text',
    nullable: true,
    comment: '[O] code of list met-by-kinds: who met the child',
  })
  metByKind: string | null;

  @Column({
    name: 'met_by_account',
    type: 'uuid',
    nullable: true,
    comment: '[O] who met the child, where that is staff',
  })
  metByAccount: string | null;

  @Column({
    name: 'apprehended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] when the child was apprehended',
  })
  apprehendedAt: Date | null;

  @Column({
    name: 'apprehended_place',
    type: 'bytea',
    nullable: true,
    comment: '[S] where, encrypted under the key of the child',
  })
  apprehendedPlace: Buffer | null;

  @Column({ name: 'decision', type: 'text', nullable: true, comment: '[S] what was decided last' })
  decision: IntakeDecision | null;

  @Column({
    name: 'recorded_on_device_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the device says it was recorded; no rule uses it',
  })
  recordedOnDeviceAt: Date | null;

  @Column({
    name: 'in_error_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when marked as recorded in error',
  })
  inErrorAt: Date | null;

  @Column({ name: 'in_error_by', type: 'uuid', nullable: true, comment: '[O] who marked it' })
  inErrorBy: string | null;

  @Column({
    name: 'in_error_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list wrong-intake-reasons',
  })
  inErrorReason: string | null;

  @Column({
    name: 'in_error_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what went wrong, encrypted under the key of the child',
  })
  inErrorNote: Buffer | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IntakeDecision } from '../domain/intake-decision';
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

  @Column({ name: 'decision', type: 'text', nullable: true, comment: '[S] what was decided last' })
  decision: IntakeDecision | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

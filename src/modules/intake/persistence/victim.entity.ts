import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VictimKind } from '../domain/victim';

/** Somebody who was harmed, what they think of it, and what they were answered. */
@Entity({
  schema: 'intake',
  name: 'victim',
  comment: 'Somebody who was harmed by what the child is said to have done',
})
export class VictimEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child who is said to have done it' })
  childId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] child, adult or organisation' })
  kind: VictimKind;

  @Column({
    name: 'name',
    type: 'bytea',
    nullable: true,
    comment: '[P] name, encrypted under the key of the child of the intake',
  })
  name: Buffer | null;

  @Column({ name: 'harm', type: 'bytea', nullable: true, comment: '[S] the harm in their words, encrypted' })
  harm: Buffer | null;

  @Column({ name: 'wish', type: 'text', nullable: true, comment: '[S] code of list victim-wishes' })
  wish: string | null;

  @Column({
    name: 'representative_kind',
    type: 'text',
    nullable: true,
    comment: '[S] code of list representative-kinds',
  })
  representativeKind: string | null;

  @Column({
    name: 'representative_name',
    type: 'bytea',
    nullable: true,
    comment: '[P] name of their own representative, encrypted',
  })
  representativeName: Buffer | null;

  @Column({ name: 'heard_at', type: 'timestamptz', nullable: true, comment: '[S] when they were heard' })
  heardAt: Date | null;

  @Column({
    name: 'heard_how',
    type: 'text',
    nullable: true,
    comment: '[O] code of list victim-hearing-ways',
  })
  heardHow: string | null;

  @Column({ name: 'heard_by', type: 'uuid', nullable: true, comment: '[O] who wrote their view down' })
  heardBy: string | null;

  @Column({ name: 'view', type: 'bytea', nullable: true, comment: '[S] their view, encrypted' })
  view: Buffer | null;

  @Column({
    name: 'not_heard_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list victim-not-heard-reasons',
  })
  notHeardReason: string | null;

  @Column({ name: 'objects', type: 'boolean', comment: '[S] whether they object to a diversion' })
  objects: boolean;

  @Column({
    name: 'objection_answer',
    type: 'bytea',
    nullable: true,
    comment: '[S] what they were answered, encrypted',
  })
  objectionAnswer: Buffer | null;

  @Column({
    name: 'objection_answered_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when their objection was answered',
  })
  objectionAnsweredAt: Date | null;

  @Column({ name: 'objection_answered_by', type: 'uuid', nullable: true, comment: '[O] who answered it' })
  objectionAnsweredBy: string | null;

  @Column({
    name: 'told_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when they were told the outcome',
  })
  toldAt: Date | null;

  @Column({ name: 'told_by', type: 'uuid', nullable: true, comment: '[O] who told them' })
  toldBy: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a child with whom a centre works is said to have done something else; and nothing of it. */
@Entity({
  schema: 'life_events',
  name: 'new_act',
  comment: 'That a child with whom a centre works is said to have done something else; and nothing of it',
})
export class NewActEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[S] intake that was registered' })
  intakeId: string;

  @Column({ name: 'told_at', type: 'timestamptz', comment: '[O] when the centre was told' })
  toldAt: Date;

  @Column({
    name: 'acknowledged_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who of the coordinators has read it',
  })
  acknowledgedBy: string | null;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true, comment: '[O] when that was' })
  acknowledgedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { PlanState } from '../domain/plan.lifecycle';

/** What a centre, the child and the family agree to do, in one edition. */
@Entity({
  schema: 'case_plans',
  name: 'plan',
  comment: 'What a centre, the child and the family agree to do, in one edition',
})
export class PlanEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'edition', type: 'integer', comment: '[O] how many there were of the case, with this one' })
  edition: number;

  @Column({
    name: 'amends_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] edition that was active when this one was begun',
  })
  amendsId: string | null;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: PlanState;

  @Column({ name: 'written_by', type: 'uuid', comment: '[O] who began it' })
  writtenBy: string;

  @Column({ name: 'writers', type: 'uuid', array: true, comment: '[O] everybody who wrote of this edition' })
  writers: string[];

  @Column({ name: 'starts_on', type: 'date', nullable: true, comment: '[O] first day' })
  startsOn: LocalDate | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true, comment: '[O] last day' })
  endsOn: LocalDate | null;

  @Column({
    name: 'child_view',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child says of it, encrypted under the key of the child',
  })
  childView: Buffer | null;

  @Column({
    name: 'proposed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was last proposed; who signs, signs that',
  })
  proposedAt: Date | null;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true, comment: '[O] who approved it' })
  approvedBy: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true, comment: '[O] when it was approved' })
  approvedAt: Date | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on it holds no more',
  })
  endedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when begun' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

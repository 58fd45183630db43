import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of a centre who must have nothing to do with a case. */
@Entity({
  schema: 'cases',
  name: 'conflict_of_interest',
  comment: 'Who of a centre must have nothing to do with a case',
})
export class ConflictOfInterestEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'account_id', type: 'uuid', comment: '[O] who is in conflict' })
  accountId: string;

  @Column({ name: 'ground', type: 'text', comment: '[S] code of list conflict-of-interest-grounds' })
  ground: string;

  @Column({ name: 'declared_by', type: 'uuid', comment: '[O] who declared it' })
  declaredBy: string;

  @Column({ name: 'declared_at', type: 'timestamptz', comment: '[O] when' })
  declaredAt: Date;
}

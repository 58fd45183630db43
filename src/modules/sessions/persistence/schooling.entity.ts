import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether and when a child goes to school; the last entry holds. */
@Entity({
  schema: 'sessions',
  name: 'schooling',
  comment: 'Whether and when a child goes to school; the last entry holds',
})
export class SchoolingEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'goes_to_school', type: 'boolean', comment: '[S] whether it goes to school' })
  goesToSchool: boolean;

  @Column({
    name: 'shift',
    type: 'text',
    nullable: true,
    comment: '[S] code of list school-shifts; null where it is not known',
  })
  shift: string | null;

  @Column({
    name: 'district',
    type: 'text',
    nullable: true,
    comment: '[S] code of list districts, of the school; null where it is not known',
  })
  district: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}

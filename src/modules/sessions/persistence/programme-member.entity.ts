import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child that has a seat in a programme, by its case. */
@Entity({
  schema: 'sessions',
  name: 'programme_member',
  comment: 'A child that has a seat in a programme, by its case',
})
export class ProgrammeMemberEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'programme_id', type: 'uuid', comment: '[O] programme' })
  programmeId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'joined_at', type: 'timestamptz', comment: '[S] from when on' })
  joinedAt: Date;

  @Column({ name: 'joined_by', type: 'uuid', comment: '[O] who gave it the seat' })
  joinedBy: string;

  @Column({
    name: 'left_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] until when; null while the child takes part',
  })
  leftAt: Date | null;

  @Column({
    name: 'left_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who wrote that down; null where the work ended',
  })
  leftBy: string | null;

  @Column({
    name: 'left_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list programme-leave-reasons, or work-ended',
  })
  leftReason: string | null;
}

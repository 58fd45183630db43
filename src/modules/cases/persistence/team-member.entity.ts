import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works on a case. */
@Entity({
  schema: 'cases',
  name: 'team_member',
  comment: 'Who works on a case, in which part, from and until when',
})
export class TeamMemberEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'account_id', type: 'uuid', comment: '[O] who' })
  accountId: string;

  @Column({
    name: 'part',
    type: 'text',
    comment: '[O] case-worker for who answers for it, else code of list case-team-parts',
  })
  part: string;

  @Column({ name: 'joined_at', type: 'timestamptz', comment: '[O] from when' })
  joinedAt: Date;

  @Column({ name: 'joined_by', type: 'uuid', comment: '[O] who added them' })
  joinedBy: string;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] until when; null while it lasts',
  })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who ended it' })
  endedBy: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true, comment: '[O] code why it ended' })
  endReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}

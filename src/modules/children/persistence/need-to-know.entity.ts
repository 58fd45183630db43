import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AcceptedLevel, FileKind, GranteeKind, Level } from '../contract';

/** Who may know what about which file of which child, and why; written by functions of the database only. */
@Entity({
  schema: 'children',
  name: 'need_to_know',
  comment: 'Who may know what about which file of which child, and why',
})
export class NeedToKnowEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'file_kind', type: 'text', comment: '[O] kind of the file it opens' })
  fileKind: FileKind;

  @Column({ name: 'file_id', type: 'uuid', comment: '[O] the file it opens, and no other' })
  fileId: string;

  @Column({ name: 'grantee_kind', type: 'text', comment: '[O] agency or person' })
  granteeKind: GranteeKind;

  @Column({ name: 'grantee_id', type: 'uuid', comment: '[O] who may know' })
  granteeId: string;

  @Column({
    name: 'for_roles',
    type: 'text',
    array: true,
    nullable: true,
    comment: '[O] only those of the agency who have one of these roles; everybody when empty',
  })
  forRoles: string[] | null;

  @Column({ name: 'level', type: 'text', comment: '[O] label, status, identity, record or defence' })
  level: Level;

  @Column({
    name: 'level_on_acceptance',
    type: 'text',
    nullable: true,
    comment: '[O] the level that it rises to when the grantee accepts',
  })
  levelOnAcceptance: AcceptedLevel | null;

  @Column({ name: 'basis_kind', type: 'text', comment: '[O] kind of what it rests on' })
  basisKind: string;

  @Column({ name: 'basis_id', type: 'uuid', comment: '[O] what it rests on' })
  basisId: string;

  @Column({ name: 'valid_from', type: 'timestamptz', comment: '[O] from' })
  validFrom: Date;

  @Column({ name: 'valid_until', type: 'timestamptz', nullable: true, comment: '[O] until' })
  validUntil: Date | null;

  @Column({ name: 'granted_by', type: 'uuid', comment: '[O] whose act opened it' })
  grantedBy: string;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when it was closed' })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] whose act closed it' })
  endedBy: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true, comment: '[O] code of the act that closed it' })
  endReason: string | null;
}

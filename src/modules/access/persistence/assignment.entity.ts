import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../platform/policy/policy';

/** Where a member of staff serves and in which roles; one agency at a time. */
@Entity({
  schema: 'access',
  name: 'assignment',
  comment: 'Where a member of staff serves and in which roles; one agency at a time',
})
export class AssignmentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid', comment: '[O] who' })
  accountId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] where' })
  agencyId: string;

  @Column({ name: 'roles', type: 'text', array: true, comment: '[O] as what' })
  roles: Role[];

  @Column({ name: 'began_at', type: 'timestamptz', comment: '[O] since when' })
  beganAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] until when' })
  endedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}

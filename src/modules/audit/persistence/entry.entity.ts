import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who looked at or changed what, and what was refused. */
@Entity({ schema: 'audit', name: 'entry', comment: 'Who looked at or changed what, and what was refused' })
export class AuditEntryEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] server time of the request' })
  at: Date;

  @Column({ name: 'account_id', type: 'uuid', nullable: true, comment: '[P] the member of staff' })
  accountId: string | null;

  @Column({ name: 'job', type: 'text', nullable: true, comment: '[O] the system actor' })
  job: string | null;

  @Column({
    name: 'agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] agency of the member of staff then',
  })
  agencyId: string | null;

  @Column({ name: 'roles', type: 'text', array: true, comment: '[O] roles of the member of staff then' })
  roles: string[];

  @Column({ name: 'purpose', type: 'text', comment: '[O] stated purpose of use' })
  purpose: string;

  @Column({ name: 'action', type: 'text', comment: '[O] the permission that was used or asked for' })
  action: string;

  @Column({ name: 'resource_kind', type: 'text', nullable: true, comment: '[O] kind of the resource' })
  resourceKind: string | null;

  @Column({
    name: 'resource_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] the resource, or the id that was asked for',
  })
  resourceId: string | null;

  @Column({
    name: 'resource_version',
    type: 'integer',
    nullable: true,
    comment: '[O] version that was read or written',
  })
  resourceVersion: number | null;

  @Column({ name: 'child_id', type: 'uuid', nullable: true, comment: '[S] the child concerned' })
  childId: string | null;

  @Column({
    name: 'child_ids',
    type: 'uuid',
    array: true,
    nullable: true,
    comment: '[S] the children that a list showed',
  })
  childIds: string[] | null;

  @Column({ name: 'decision', type: 'text', comment: '[O] allowed or refused' })
  decision: 'allowed' | 'refused';

  @Column({ name: 'reason', type: 'text', nullable: true, comment: '[O] code of the refusal' })
  reason: string | null;

  @Column({ name: 'request_id', type: 'text', comment: '[O] the request' })
  requestId: string;
}

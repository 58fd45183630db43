import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That support is running for a child, and which agency to call; written by functions of the database only. */
@Entity({
  schema: 'children',
  name: 'open_case',
  comment: 'That support is running for a child, and which agency to call',
})
export class OpenCaseEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency to call' })
  agencyId: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] neutral code of what runs: support-running' })
  kind: 'support-running';

  @Column({ name: 'basis_kind', type: 'text', comment: '[O] kind of what it rests on' })
  basisKind: string;

  @Column({ name: 'basis_id', type: 'uuid', comment: '[S] what it rests on; shown to nobody' })
  basisId: string;

  @Column({ name: 'since', type: 'timestamptz', comment: '[S] from; shown to nobody' })
  since: Date;

  @Column({ name: 'until', type: 'timestamptz', nullable: true, comment: '[S] until; null while it runs' })
  until: Date | null;
}

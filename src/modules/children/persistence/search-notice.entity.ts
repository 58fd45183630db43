import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tells the agency that holds a child that another one has met the same child, or has read its emergency card. */
@Entity({
  schema: 'children',
  name: 'search_notice',
  comment:
    'Tells the agency that holds a child that another one has met the same child, or has read its emergency card',
})
export class SearchNoticeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that is told' })
  agencyId: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] what happened: attached, card-read' })
  kind: string;

  @Column({ name: 'from_agency_id', type: 'uuid', comment: '[O] agency that met the child or read its card' })
  fromAgencyId: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true, comment: '[O] when somebody took notice' })
  readAt: Date | null;

  @Column({ name: 'read_by', type: 'uuid', nullable: true, comment: '[O] who took notice' })
  readBy: string | null;
}

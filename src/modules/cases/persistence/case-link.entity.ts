import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Cases of two children that have to do with each other. */
@Entity({
  schema: 'cases',
  name: 'case_link',
  comment: 'Cases of two children that have to do with each other',
})
export class CaseLinkEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'one_case_id', type: 'uuid', comment: '[S] the one case' })
  oneCaseId: string;

  @Column({ name: 'other_case_id', type: 'uuid', comment: '[S] the other case' })
  otherCaseId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list case-link-kinds' })
  kind: string;

  @Column({
    name: 'family_contact_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who of the two teams speaks with the family',
  })
  familyContactId: string | null;

  @Column({ name: 'linked_by', type: 'uuid', comment: '[O] who linked them' })
  linkedBy: string;

  @Column({ name: 'linked_at', type: 'timestamptz', comment: '[O] when linked' })
  linkedAt: Date;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who ended it' })
  endedBy: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when ended' })
  endedAt: Date | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list case-link-end-reasons',
  })
  endReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}

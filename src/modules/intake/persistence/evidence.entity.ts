import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceStanding } from '../domain/evidence';

/** One assessment of the evidence for an act. */
@Entity({
  schema: 'intake',
  name: 'evidence',
  comment: 'How the evidence for an act was assessed, each time',
})
export class EvidenceEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'act_id', type: 'uuid', comment: '[O] act' })
  actId: string;

  @Column({ name: 'standing', type: 'text', comment: '[S] whether the evidence suffices' })
  standing: EvidenceStanding;

  @Column({ name: 'basis', type: 'text', comment: '[S] code of list evidence-bases' })
  basis: string;

  @Column({ name: 'assessed_by', type: 'uuid', comment: '[O] who' })
  assessedBy: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of who assessed' })
  agencyId: string;

  @Column({ name: 'assessed_at', type: 'timestamptz', comment: '[O] when' })
  assessedAt: Date;
}

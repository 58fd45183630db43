import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** Two children who never share a session, nor a room one after the other. */
@Entity({
  schema: 'sessions',
  name: 'kept_apart',
  comment: 'Two children who never share a session, nor a room one after the other',
})
export class KeptApartEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'one_case_id', type: 'uuid', comment: '[S] case of the one' })
  oneCaseId: string;

  @Column({ name: 'one_child_id', type: 'uuid', comment: '[S] the one' })
  oneChildId: string;

  @Column({ name: 'other_case_id', type: 'uuid', comment: '[S] case of the other' })
  otherCaseId: string;

  @Column({ name: 'other_child_id', type: 'uuid', comment: '[S] the other' })
  otherChildId: string;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list keep-apart-reasons' })
  reasonCode: string;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day' })
  validFrom: LocalDate;

  @Column({ name: 'valid_until', type: 'date', nullable: true, comment: '[O] last day; null without end' })
  validUntil: LocalDate | null;

  @Column({ name: 'declared_by', type: 'uuid', comment: '[O] who declared it' })
  declaredBy: string;

  @Column({ name: 'declared_at', type: 'timestamptz', comment: '[O] when declared' })
  declaredAt: Date;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who ended it' })
  endedBy: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when ended' })
  endedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}

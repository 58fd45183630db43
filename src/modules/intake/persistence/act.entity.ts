import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { EvidenceStanding } from '../domain/evidence';

/** What the child is said to have done, with the age at the act worked out when it was recorded. */
@Entity({ schema: 'intake', name: 'act', comment: 'What the child is said to have done' })
export class ActEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'offence', type: 'text', nullable: true, comment: '[S] code of list offences' })
  offence: string | null;

  @Column({
    name: 'gravity',
    type: 'text',
    nullable: true,
    comment: '[S] code of list gravity-bands, on the day of the act',
  })
  gravity: string | null;

  @Column({
    name: 'recorded_as',
    type: 'text',
    nullable: true,
    comment: '[O] all that is left of the offence: below-age',
  })
  recordedAs: 'below-age' | null;

  @Column({ name: 'committed_on', type: 'date', comment: '[S] day of the act' })
  committedOn: LocalDate;

  @Column({ name: 'committed_at', type: 'text', nullable: true, comment: '[S] local time of the act' })
  committedAt: string | null;

  @Column({
    name: 'place',
    type: 'bytea',
    nullable: true,
    comment: '[S] place of the act, encrypted under the key of the child',
  })
  place: Buffer | null;

  @Column({
    name: 'age_youngest',
    type: 'smallint',
    comment: '[S] age at the act in years; with a doubtful birth date the youngest possible',
  })
  ageYoungest: number;

  @Column({
    name: 'age_oldest',
    type: 'smallint',
    nullable: true,
    comment: '[S] oldest possible age at the act',
  })
  ageOldest: number | null;

  @Column({ name: 'age_certain', type: 'boolean', comment: '[O] whether the age is certain' })
  ageCertain: boolean;

  @Column({
    name: 'minimum_age',
    type: 'smallint',
    comment: '[O] age of responsibility for the offence on that day',
  })
  minimumAge: number;

  @Column({
    name: 'age_recomputed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when a correction of the birth date changed the age',
  })
  ageRecomputedAt: Date | null;

  @Column({ name: 'investigator_id', type: 'uuid', nullable: true, comment: '[O] who investigates the act' })
  investigatorId: string | null;

  @Column({
    name: 'evidence',
    type: 'text',
    default: 'open',
    comment: '[S] whether the evidence suffices, as assessed last',
  })
  evidence: EvidenceStanding;

  @Column({
    name: 'in_error_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when marked as recorded in error',
  })
  inErrorAt: Date | null;

  @Column({ name: 'in_error_by', type: 'uuid', nullable: true, comment: '[O] who marked it' })
  inErrorBy: string | null;

  @Column({
    name: 'in_error_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list intake-error-reasons',
  })
  inErrorReason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;
}

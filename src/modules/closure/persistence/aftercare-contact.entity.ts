import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { AftercareMonths, PoliceContact } from '../domain/aftercare';
import type { AftercareState } from '../domain/aftercare.lifecycle';

/** What is asked of a child and its family some time after the closure. */
@Entity({
  schema: 'closure',
  name: 'aftercare_contact',
  comment: 'What is asked of a child and its family some time after the closure',
})
export class AftercareContactEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre that asks' })
  centreAgencyId: string;

  @Column({
    name: 'worker_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who answered for the case last',
  })
  workerId: string | null;

  @Column({ name: 'months', type: 'smallint', comment: '[O] how many months after the closure' })
  months: AftercareMonths;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: AftercareState;

  @Column({
    name: 'reached',
    type: 'boolean',
    nullable: true,
    comment: '[O] whether child or family was reached',
  })
  reached: boolean | null;

  @Column({ name: 'tries', type: 'integer', nullable: true, comment: '[O] how often it was tried' })
  tries: number | null;

  @Column({
    name: 'occupation',
    type: 'text',
    nullable: true,
    comment: '[S] code of list aftercare-occupations',
  })
  occupation: string | null;

  @Column({
    name: 'police_contact',
    type: 'text',
    nullable: true,
    comment: '[S] whether the family knows of a new contact with the police',
  })
  policeContact: PoliceContact | null;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] how the child is, in its own words, encrypted under the key of the child',
  })
  words: Buffer | null;

  @Column({
    name: 'reason_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list aftercare-skip-reasons or aftercare-end-reasons',
  })
  reasonCode: string | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true, comment: '[O] who recorded or skipped it' })
  answeredBy: string | null;

  @Column({
    name: 'answered_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was recorded or skipped',
  })
  answeredAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when the case was closed' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

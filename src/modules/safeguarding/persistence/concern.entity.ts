import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AboutKind } from '../domain/concern';
import type { ConcernState } from '../domain/concern.lifecycle';

/** That somebody fears for a child, with who is responsible for it. */
@Entity({
  schema: 'safeguarding',
  name: 'concern',
  comment: 'That somebody fears for a child: raised by anybody, handled by the responsible safeguarding lead',
})
export class ConcernEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ConcernState;

  @Column({ name: 'category', type: 'text', comment: '[S] code of list concern-categories' })
  category: string;

  @Column({ name: 'urgent', type: 'boolean', comment: '[O] whether the child may be in danger now' })
  urgent: boolean;

  @Column({
    name: 'child_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the child, as far as one was named; opens nothing',
  })
  childId: string | null;

  @Column({
    name: 'about_kind',
    type: 'text',
    nullable: true,
    comment: '[S] kind of the file, agency or person that it is about',
  })
  aboutKind: AboutKind | null;

  @Column({ name: 'about_id', type: 'uuid', nullable: true, comment: '[S] what it is about' })
  aboutId: string | null;

  @Column({
    name: 'district',
    type: 'text',
    nullable: true,
    comment: '[P] code of list districts, where it is to be handled',
  })
  district: string | null;

  @Column({
    name: 'concerns_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] agency whose own conduct it is about, which never handles it',
  })
  concernsAgencyId: string | null;

  @Column({ name: 'raised_by', type: 'uuid', comment: '[S] who raised it' })
  raisedBy: string;

  @Column({ name: 'raised_agency_id', type: 'uuid', comment: '[O] agency of who raised it' })
  raisedAgencyId: string;

  @Column({
    name: 'lead_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] agency whose safeguarding lead is responsible; oversight when none',
  })
  leadAgencyId: string | null;

  @Column({
    name: 'informed_agency_id',
    type: 'uuid',
    nullable: true,
    comment:
      '[O] agency in which it was raised, whose lead may read it; none when it is about that agency or is to stay outside the police',
  })
  informedAgencyId: string | null;

  @Column({
    name: 'escalated_from_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] agency that escalated it and goes on reading it',
  })
  escalatedFromAgencyId: string | null;

  @Column({ name: 'observed_at', type: 'timestamptz', comment: '[S] when it was observed' })
  observedAt: Date;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it is raised late',
  })
  backDatingReason: string | null;

  @Column({
    name: 'text',
    type: 'bytea',
    comment: '[S] in the words of who raised it, encrypted under the key of the concern',
  })
  text: Buffer;

  @Column({
    name: 'text_key',
    type: 'bytea',
    nullable: true,
    comment: '[S] key of the texts of the concern, wrapped by a key outside the database; none once erased',
  })
  textKey: Buffer | null;

  @Column({ name: 'clock', type: 'text', nullable: true, comment: '[O] clock that runs now' })
  clock: string | null;

  @Column({
    name: 'clock_started_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when it runs',
  })
  clockStartedAt: Date | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true, comment: '[O] last instant in time' })
  dueAt: Date | null;

  @Column({ name: 'warn_at', type: 'timestamptz', nullable: true, comment: '[O] when it is near' })
  warnAt: Date | null;

  @Column({
    name: 'escalates_to',
    type: 'text',
    nullable: true,
    comment: '[O] role that is told when it is late',
  })
  escalatesTo: string | null;

  @Column({
    name: 'told_near_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was told that the clock is near',
  })
  toldNearAt: Date | null;

  @Column({
    name: 'told_overdue_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was told that the clock is overdue',
  })
  toldOverdueAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when raised' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CancelledAs } from '../domain/attendance';
import type { SessionState } from '../domain/session.lifecycle';

/** A meeting of a centre with one or more children. */
@Entity({
  schema: 'sessions',
  name: 'session',
  comment: 'A meeting of a centre with one or more children',
})
export class SessionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list activity-kinds' })
  kind: string;

  @Column({
    name: 'room_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] room of the centre; null elsewhere',
  })
  roomId: string | null;

  @Column({
    name: 'place_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] where else it takes place, encrypted',
  })
  placeWords: Buffer | null;

  @Column({ name: 'begins_at', type: 'timestamptz', comment: '[O] when it begins' })
  beginsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz', comment: '[O] when it ends' })
  endsAt: Date;

  @Column({ name: 'facilitator_id', type: 'uuid', comment: '[O] who leads it' })
  facilitatorId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: SessionState;

  @Column({ name: 'booked_by', type: 'uuid', comment: '[O] who booked it' })
  bookedBy: string;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list back-dating-reasons, where it was over when booked',
  })
  backDatingReason: string | null;

  @Column({
    name: 'follows_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] session in whose place it was put',
  })
  followsId: string | null;

  @Column({
    name: 'cancel_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list session-cancel-reasons, or work-ended',
  })
  cancelReason: string | null;

  @Column({
    name: 'cancelled_as',
    type: 'text',
    nullable: true,
    comment: '[S] what it is for the children: centre-cancelled or absent-excused',
  })
  cancelledAs: CancelledAs | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when booked' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

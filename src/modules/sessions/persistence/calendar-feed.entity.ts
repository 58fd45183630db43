import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret link under which a person or a room has its calendar. */
@Entity({
  schema: 'sessions',
  name: 'calendar_feed',
  comment: 'A secret link under which a person or a room has its calendar',
})
export class CalendarFeedEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({
    name: 'owner_id',
    type: 'uuid',
    comment: '[O] who made it; without a room, whose sessions it holds',
  })
  ownerId: string;

  @Column({
    name: 'room_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] room whose sessions it holds',
  })
  roomId: string | null;

  @Column({
    name: 'secret_hash',
    type: 'bytea',
    comment: '[O] SHA-256 of the secret, which is kept nowhere',
  })
  secretHash: Buffer;

  @Column({ name: 'expires_at', type: 'timestamptz', comment: '[O] until when it is answered' })
  expiresAt: Date;

  @Column({
    name: 'revoked_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on it is answered no more',
  })
  revokedAt: Date | null;

  @Column({ name: 'revoked_by', type: 'uuid', nullable: true, comment: '[O] who revoked it' })
  revokedBy: string | null;

  @Column({
    name: 'last_used_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was last read',
  })
  lastUsedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when made' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in and all refresh tokens that came of it. */
@Entity({ schema: 'access', name: 'session', comment: 'A sign-in and all refresh tokens that came of it' })
export class SessionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid', comment: '[O] whose' })
  accountId: string;

  @Column({ name: 'began_at', type: 'timestamptz', comment: '[O] sign-in' })
  beganAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz', comment: '[O] latest end' })
  expiresAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when it ended' })
  endedAt: Date | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[O] signed-out, token-reused, disabled, moved, password-changed',
  })
  endReason: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Refresh tokens, each good once. */
@Entity({ schema: 'access', name: 'refresh_token', comment: 'Refresh tokens, each good once' })
export class RefreshTokenEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', comment: '[S] SHA-256 of the token' })
  tokenHash: Buffer;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'issued_at', type: 'timestamptz', comment: '[O] when given' })
  issuedAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true, comment: '[O] when exchanged' })
  usedAt: Date | null;

  @Column({
    name: 'predecessor',
    type: 'bytea',
    nullable: true,
    comment: '[S] hash of the token it replaced',
  })
  predecessor: Buffer | null;
}

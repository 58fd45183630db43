import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kept answers, so that repeating a POST is harmless. */
@Entity({
  schema: 'platform',
  name: 'idempotency_key',
  comment: 'Kept answers, so that repeating a POST is harmless',
})
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'account_id', comment: '[O] who asked' })
  accountId: string;

  @PrimaryColumn('text', { name: 'route', comment: '[O] method and path' })
  route: string;

  @PrimaryColumn('text', { name: 'key', comment: '[O] the key that the caller chose' })
  key: string;

  @Column({ name: 'body_hash', type: 'text', comment: '[O] keyed hash of the body' })
  bodyHash: string;

  @Column({ name: 'status', type: 'smallint', comment: '[O] HTTP status that was answered' })
  status: number;

  @Column({ name: 'answer', type: 'bytea', comment: '[S] the answer, encrypted' })
  answer: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when; kept for 72 hours' })
  createdAt: Date;
}

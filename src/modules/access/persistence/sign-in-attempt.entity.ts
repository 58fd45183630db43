import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Attempts to sign in, for throttling. */
@Entity({ schema: 'access', name: 'sign_in_attempt', comment: 'Attempts to sign in, for throttling' })
export class SignInAttemptEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'name_key', type: 'bytea', comment: '[P] keyed hash of the name' })
  nameKey: Buffer;

  @Column({ name: 'address_key', type: 'bytea', comment: '[P] keyed hash of the network address' })
  addressKey: Buffer;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'succeeded', type: 'boolean', comment: '[O] whether it worked' })
  succeeded: boolean;
}

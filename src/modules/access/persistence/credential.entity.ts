import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Passwords, readable by the sign-in function only. */
@Entity({ schema: 'access', name: 'credential', comment: 'Passwords, readable by the sign-in function only' })
export class CredentialEntity {
  @PrimaryColumn('uuid', { name: 'account_id', comment: '[O] whose' })
  accountId: string;

  @Column({ name: 'password_hash', type: 'text', comment: '[S] Argon2id' })
  passwordHash: string;

  @Column({
    name: 'must_change',
    type: 'boolean',
    comment: '[O] a first or reset password, good for changing it only',
  })
  mustChange: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz', comment: '[O] when set' })
  changedAt: Date;
}

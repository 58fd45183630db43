import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../platform/persistence/request-facts';

/** Members of staff who may sign in. */
@Entity({ schema: 'access', name: 'staff_account', comment: 'Members of staff who may sign in' })
export class StaffAccountEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'sign_in_name', type: 'text', comment: '[P] name to sign in with' })
  signInName: string;

  @Column({ name: 'display_name', type: 'text', comment: '[P] name shown to colleagues' })
  displayName: string;

  @Column({ name: 'profession', type: 'text', nullable: true, comment: '[O] shown profession' })
  profession: string | null;

  @Column({ name: 'language', type: 'text', comment: '[O] preferred language' })
  language: Language;

  @Column({
    name: 'disabled_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when it may not be used',
  })
  disabledAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { WorkKind } from '../../../platform/policy/work-items';

/** What somebody wants to be written of, and where. */
@Entity({
  schema: 'notifications',
  name: 'preference',
  comment: 'What people want to be written of, and where',
})
export class NoticePreferenceEntity {
  @PrimaryColumn('uuid', { name: 'account_id', comment: '[O] who' })
  accountId: string;

  @Column({ name: 'mailbox', type: 'text', nullable: true, comment: '[P] where they are written to' })
  mailbox: string | null;

  @Column({ name: 'language', type: 'text', comment: '[O] language of the letters: az, en or ru' })
  language: Language;

  @Column({
    name: 'immediately',
    type: 'text',
    array: true,
    comment: '[O] kinds of things that they are written of at once',
  })
  immediately: WorkKind[];

  @Column({
    name: 'daily',
    type: 'text',
    array: true,
    comment: '[O] kinds of things that they are written of once a day',
  })
  daily: WorkKind[];

  @Column({
    name: 'told',
    type: 'uuid',
    array: true,
    comment: '[S] what waits that they were written of before',
  })
  told: string[];

  @Column({
    name: 'last_digest_on',
    type: 'date',
    nullable: true,
    comment: '[O] day of the last letter of a day',
  })
  lastDigestOn: LocalDate | null;

  @Column({ name: 'next_look_at', type: 'timestamptz', comment: '[O] when it is looked what waits for them' })
  nextLookAt: Date;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when first said' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../domain/message';

/** What who referred and who works with the child tell each other. */
@Entity({
  schema: 'messages',
  name: 'message',
  comment: 'What who referred and who works with the child tell each other',
})
export class MessageEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'referral_id', type: 'uuid', comment: '[O] referral' })
  referralId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case to which it led' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'referring_agency_id', type: 'uuid', comment: '[O] unit that referred' })
  referringAgencyId: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre that works with the child' })
  centreAgencyId: string;

  @Column({ name: 'from_side', type: 'text', comment: '[O] referrer or centre' })
  fromSide: Side;

  @Column({
    name: 'words',
    type: 'bytea',
    comment: '[S] what is told, encrypted under the key of the child',
  })
  words: Buffer;

  @Column({ name: 'written_by', type: 'uuid', comment: '[O] who wrote it' })
  writtenBy: string;

  @Column({ name: 'written_at', type: 'timestamptz', comment: '[O] when' })
  writtenAt: Date;

  @Column({
    name: 'read_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who of the other side read it first',
  })
  readBy: string | null;

  @Column({
    name: 'read_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when; null while it is unread',
  })
  readAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}

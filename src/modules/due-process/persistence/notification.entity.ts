import { Column, Entity } from 'typeorm';
import { RecordedEntity } from './recorded.entity';

/** Somebody who must be told that a child was met or held, and why they were not. */
@Entity({
  schema: 'due_process',
  name: 'notification',
  comment: 'Somebody who must be told that a child was met or held, and why they were not',
})
export class NotificationEntity extends RecordedEntity {
  @Column({ name: 'recipient', type: 'text', comment: '[O] code of list notification-recipients' })
  recipient: string;

  @Column({ name: 'representative_id', type: 'uuid', nullable: true, comment: '[S] which representative' })
  representativeId: string | null;

  @Column({
    name: 'recipient_name',
    type: 'bytea',
    nullable: true,
    comment: '[P] name and contact, encrypted under the key of the child',
  })
  recipientName: Buffer | null;

  @Column({
    name: 'withheld_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list withholding-reasons: why they are not told',
  })
  withheldReason: string | null;

  @Column({ name: 'withheld_at', type: 'timestamptz', nullable: true, comment: '[O] when that was recorded' })
  withheldAt: Date | null;

  @Column({ name: 'withheld_by', type: 'uuid', nullable: true, comment: '[O] who decided not to tell' })
  withheldBy: string | null;
}

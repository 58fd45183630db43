import { Column, Entity } from 'typeorm';
import { RecordedEntity } from './recorded.entity';

/** One attempt to tell somebody. */
@Entity({ schema: 'due_process', name: 'notification_attempt', comment: 'One attempt to tell somebody' })
export class NotificationAttemptEntity extends RecordedEntity {
  @Column({ name: 'notification_id', type: 'uuid', comment: '[O] whom it was to reach' })
  notificationId: string;

  @Column({ name: 'attempted_at', type: 'timestamptz', comment: '[O] when it was made' })
  attemptedAt: Date;

  @Column({ name: 'method', type: 'text', comment: '[O] code of list notification-methods' })
  method: string;

  @Column({ name: 'result', type: 'text', comment: '[O] code of list notification-results' })
  result: string;

  @Column({ name: 'told', type: 'boolean', comment: '[O] whether they knew after it' })
  told: boolean;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what was said, encrypted under the key of the child',
  })
  note: Buffer | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttemptOutcome } from '../domain/attempt-outcome';

/** How one attempt to deliver went. */
@Entity({
  schema: 'notifications',
  name: 'attempt',
  comment: 'How each attempt to deliver went; nothing of what was answered',
})
export class WebhookAttemptEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'delivery_id', type: 'uuid', comment: '[O] of which delivery' })
  deliveryId: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'took_ms', type: 'integer', comment: '[O] how long it took' })
  tookMs: number;

  @Column({ name: 'outcome', type: 'text', comment: '[O] code of how it went' })
  outcome: AttemptOutcome;

  @Column({
    name: 'status',
    type: 'smallint',
    nullable: true,
    comment: '[O] status that was answered; null where nothing was',
  })
  status: number | null;
}

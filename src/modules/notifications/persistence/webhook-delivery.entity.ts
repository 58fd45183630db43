import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryState } from '../domain/webhook-delivery.lifecycle';

/** An event on its way to an address. */
@Entity({ schema: 'notifications', name: 'delivery', comment: 'Events on their way to an address' })
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'endpoint_id', type: 'uuid', comment: '[O] where to' })
  webhookId: string;

  @Column({ name: 'event_id', type: 'uuid', comment: '[O] identifier of the event, to deduplicate by' })
  eventId: string;

  @Column({ name: 'event_type', type: 'text', comment: '[O] name and version of the event' })
  eventType: string;

  @Column({ name: 'subject_kind', type: 'text', comment: '[O] kind of what it is about' })
  subjectKind: string;

  @Column({ name: 'subject_id', type: 'uuid', comment: '[S] what it is about' })
  subjectId: string;

  @Column({
    name: 'file_kind',
    type: 'text',
    nullable: true,
    comment: '[O] kind of the file by which is asked who may know; null for a test',
  })
  fileKind: string | null;

  @Column({ name: 'file_id', type: 'uuid', nullable: true, comment: '[S] that file' })
  fileId: string | null;

  @Column({
    name: 'levels',
    type: 'text',
    array: true,
    comment: '[O] one of which the agency must hold that file at',
  })
  levels: string[];

  @Column({
    name: 'readers',
    type: 'text',
    array: true,
    nullable: true,
    comment: '[O] roles that read what it is about; null where all do who know the file',
  })
  readers: string[] | null;

  @Column({ name: 'lane', type: 'uuid', comment: '[S] what is delivered in order' })
  lane: string;

  @Column({ name: 'position', type: 'bigint', comment: '[O] place in that order' })
  position: number;

  @Column({ name: 'occurred_at', type: 'timestamptz', comment: '[O] when it happened' })
  occurredAt: Date;

  @Column({ name: 'state', type: 'text', comment: '[O] waiting, delivered, dead, withheld or dropped' })
  state: DeliveryState;

  @Column({ name: 'attempts', type: 'integer', comment: '[O] how often it was tried since it began to wait' })
  attempts: number;

  @Column({ name: 'next_at', type: 'timestamptz', comment: '[O] when it is tried next' })
  nextAt: Date;

  @Column({
    name: 'claimed_until',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] until when a process tries it',
  })
  claimedUntil: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when laid down' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

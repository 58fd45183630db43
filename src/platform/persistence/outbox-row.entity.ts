import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Events to be delivered after the commit. */
@Entity({ schema: 'platform', name: 'outbox', comment: 'Events to be delivered after the commit' })
export class OutboxRowEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier of the event, to deduplicate by' })
  id: string;

  @Column({ name: 'position', type: 'bigint', generatedIdentity: 'ALWAYS', comment: '[O] order of delivery' })
  position: number;

  @Column({ name: 'type', type: 'text', comment: '[O] name and version of the event' })
  type: string;

  @Column({ name: 'subject_kind', type: 'text', comment: '[O] kind of the file it is about' })
  subjectKind: string;

  @Column({ name: 'subject_id', type: 'uuid', comment: '[O] identifier of the file it is about' })
  subjectId: string;

  @Column({ name: 'facts', type: 'jsonb', comment: '[O] ids, codes and dates; never names or free text' })
  facts: Record<string, unknown>;

  @Column({ name: 'occurred_at', type: 'timestamptz', comment: '[O] when it happened' })
  occurredAt: Date;

  @Column({ name: 'request_id', type: 'text', comment: '[O] the request that caused it' })
  requestId: string;

  @Column({
    name: 'relayed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the relay of notices has taken it',
  })
  relayedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Told } from '../domain/hearing';

/** That somebody was told of a hearing. */
@Entity({ schema: 'hearings', name: 'hearing_notice', comment: 'That somebody was told of a hearing' })
export class HearingNoticeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'hearing_id', type: 'uuid', comment: '[O] hearing' })
  hearingId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'who', type: 'text', comment: '[S] child, representative or lawyer' })
  who: Told;

  @Column({ name: 'told_at', type: 'timestamptz', comment: '[O] when they were told of it' })
  toldAt: Date;

  @Column({ name: 'method', type: 'text', comment: '[O] code of list notification-methods' })
  method: string;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when written down' })
  recordedAt: Date;
}

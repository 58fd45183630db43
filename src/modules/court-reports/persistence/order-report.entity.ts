import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { OrderReportKind } from '../domain/order-report';
import type { OrderReportState } from '../domain/order-report.lifecycle';

/** What who supervises an order tells who decides on it. */
@Entity({
  schema: 'court_reports',
  name: 'order_report',
  comment: 'What who supervises an order tells who decides on it',
})
export class OrderReportEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'edition',
    type: 'integer',
    comment: '[O] how many there were on the order, with this one',
  })
  edition: number;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: OrderReportState;

  @Column({ name: 'kind', type: 'text', comment: '[O] start, interim, breach or end' })
  kind: OrderReportKind;

  @Column({ name: 'period_from', type: 'date', comment: '[O] first day of which it tells' })
  periodFrom: LocalDate;

  @Column({ name: 'period_to', type: 'date', comment: '[O] last day of which it tells' })
  periodTo: LocalDate;

  @Column({ name: 'recommendation', type: 'text', comment: '[S] code of list court-report-recommendations' })
  recommendation: string;

  @Column({ name: 'needs_signature', type: 'boolean', comment: '[O] whether a second person has to sign it' })
  needsSignature: boolean;

  @Column({ name: 'corrects_id', type: 'uuid', nullable: true, comment: '[O] report that it puts right' })
  correctsId: string | null;

  @Column({
    name: 'correction_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list report-correction-reasons',
  })
  correctionReason: string | null;

  @Column({
    name: 'content',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is told, encrypted under the key of the child; none once the child went to protection',
  })
  content: Buffer | null;

  @Column({ name: 'content_hash', type: 'text', nullable: true, comment: '[O] SHA-256 of what is told' })
  contentHash: string | null;

  @Column({ name: 'writer_agency_id', type: 'uuid', comment: '[O] who sees that the order is done' })
  writerAgencyId: string;

  @Column({ name: 'addressee_agency_id', type: 'uuid', comment: '[O] who is told' })
  addresseeAgencyId: string;

  @Column({ name: 'written_by', type: 'uuid', comment: '[O] who wrote it' })
  writtenBy: string;

  @Column({ name: 'written_at', type: 'timestamptz', comment: '[O] when' })
  writtenAt: Date;

  @Column({
    name: 'signed_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who signed it as the second person',
  })
  signedBy: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true, comment: '[O] when it was sent' })
  sentAt: Date | null;

  @Column({
    name: 'acknowledged_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who of those who are told has read it',
  })
  acknowledgedBy: string | null;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  acknowledgedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}

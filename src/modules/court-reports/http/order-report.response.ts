import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { ORDER_REPORT_ACTS, ORDER_REPORT_KINDS, type OrderReportKind } from '../domain/order-report';
import { ORDER_REPORT_STATES, type OrderReportState } from '../domain/order-report.lifecycle';
import { OrderFactResponse } from './order-fact.response';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;
const WORDS_OR_NONE = { type: 'string', nullable: true, maxLength: 8000 } as const;
const codeOrNone = (description: string) =>
  ({ type: 'string', nullable: true, maxLength: 60, description }) as const;

/** What who supervises an order tells who decides on it. */
export class OrderReportSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 12, description: 'Public number' })
  number: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  orderId: string;

  @ApiProperty({ maxLength: 12, description: 'Public number of the order' })
  orderNumber: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  edition: number;

  @ApiProperty({ enum: ORDER_REPORT_STATES })
  state: OrderReportState;

  @ApiProperty({ enum: ORDER_REPORT_KINDS })
  kind: OrderReportKind;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'date', maxLength: 10 })
  periodFrom: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  periodTo: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who supervises' })
  writerAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who is told' })
  addresseeAgencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  writtenAt: string;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'None while it waits for a second person' })
  sentAt: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  acknowledgedAt: string | null;
}

export class OrderReportPageResponse extends pageResponse(OrderReportSummaryResponse) {}

/** What may be done with it now. */
export class OrderReportActionResponse extends availableActionResponse(ORDER_REPORT_ACTS, 60) {}

export class OrderReportResponse extends OrderReportSummaryResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list court-report-recommendations' })
  recommendation: string;

  @ApiProperty({ description: 'Whether a second person has to sign it' })
  needsSignature: boolean;

  @ApiProperty({ ...ID_OR_NONE, description: 'Who wrote it; for who supervises' })
  writtenBy: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The report that it puts right' })
  correctsId: string | null;

  @ApiProperty(codeOrNone('Code of list report-correction-reasons'))
  correctionReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 64, description: 'SHA-256 of what is told' })
  contentHash: string | null;

  @ApiProperty({ type: [OrderFactResponse], maxItems: 200, description: 'As they were when it was written' })
  facts: readonly OrderFactResponse[];

  @ApiProperty({ ...WORDS_OR_NONE, description: 'How it goes' })
  progress: string | null;

  @ApiProperty({ ...WORDS_OR_NONE, description: 'What the child says of it, in its own words' })
  childWords: string | null;

  @ApiProperty(codeOrNone('Code of list child-words-missing-reasons'))
  wordsMissing: string | null;

  @ApiProperty({ ...WORDS_OR_NONE, description: 'Why that is recommended' })
  reasons: string | null;

  @ApiProperty({ type: [OrderReportActionResponse], maxItems: 10 })
  availableActions: readonly OrderReportActionResponse[];
}

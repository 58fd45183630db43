import { showChildLabel } from '../../children';
import type { OrderReportContent } from '../domain/order-report';
import type { OrderReportAvailability } from '../domain/order-report.actions';
import type { OrderReportRow } from '../persistence/order-report.repository';
import { showOrderFact } from './order-fact.response';
import type { OrderReportResponse, OrderReportSummaryResponse } from './order-report.response';

/** One of a list. */
export const summariseOrderReport = (row: OrderReportRow): OrderReportSummaryResponse => ({
  ...{ id: row.id, version: row.version, number: row.number, orderId: row.orderId },
  ...{ orderNumber: row.orderNumber, edition: row.edition, state: row.state, kind: row.kind },
  child: showChildLabel(row),
  ...{ periodFrom: row.periodFrom, periodTo: row.periodTo },
  ...{ writerAgencyId: row.writerAgencyId, addresseeAgencyId: row.addresseeAgencyId },
  writtenAt: row.writtenAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
});

interface Shown {
  /** Whether who looks supervises the order. */
  readonly isOfWriter: boolean;
  /** Null where its words are gone, and to who does not hold the key. */
  readonly content: OrderReportContent | null;
  readonly actions: readonly OrderReportAvailability[];
}

/** A report for one of the two; what is not named here is not shown. */
export const showOrderReport = (
  row: OrderReportRow,
  { isOfWriter, content, actions }: Shown,
): OrderReportResponse => ({
  ...summariseOrderReport(row),
  ...{ recommendation: row.recommendation, needsSignature: row.needsSignature },
  writtenBy: isOfWriter ? row.writtenBy : null,
  ...{ correctsId: row.correctsId, correctionReason: row.correctionReason, contentHash: row.contentHash },
  facts: content?.facts.map(showOrderFact) ?? [],
  progress: content?.progress ?? null,
  ...{ childWords: content?.childWords ?? null, wordsMissing: content?.wordsMissing ?? null },
  reasons: content?.reasons ?? null,
  availableActions: actions,
});

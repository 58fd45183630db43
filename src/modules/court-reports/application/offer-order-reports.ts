import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { WaitingOrderReports } from '../persistence/order-report-lists';
import { OrderReportRepository, type OrderReportRow } from '../persistence/order-report.repository';

/** Which list lies on the desk of whom, and as what. */
export const WAITING_ORDER_REPORTS: readonly (readonly [WaitingOrderReports, string, string])[] = [
  ['to-sign', 'court-report.sign', 'court-report-signature'],
  ['unread', 'court-report.acknowledge', 'court-report-reading'],
];

/** Lays on the desks of who supervises and who decides what waits for a second person, or was not read. */
@Injectable()
export class OfferOrderReports {
  constructor(items: WorkItems, reports: OrderReportRepository) {
    for (const [which, permission, what] of WAITING_ORDER_REPORTS)
      items.declare({
        ...{ kind: 'court-report', permission },
        items: async (work, limit) =>
          (await reports.waiting(work, which, limit)).map((row) => laid(what, row)),
      });
  }
}

const laid = (what: string, row: OrderReportRow): WorkItem => ({
  ...{ kind: 'court-report', ...shownOf(row), orderId: row.orderId, what },
  ...{ since: row.updatedAt, dueAt: null, standing: null },
});

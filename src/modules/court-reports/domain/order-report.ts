import type { OrderFact } from './order-fact';
import type { OrderReportAction, OrderReportState } from './order-report.lifecycle';

/** When a supervisor tells who decides. */
export const ORDER_REPORT_KINDS = ['start', 'interim', 'breach', 'end'] as const;
export type OrderReportKind = (typeof ORDER_REPORT_KINDS)[number];

/** What people do with a report. */
export const ORDER_REPORT_ACTS = ['sign', 'discard', 'acknowledge'] as const satisfies OrderReportAction[];
export type OrderReportAct = (typeof ORDER_REPORT_ACTS)[number];

/** What an agency is to a report. */
export const ORDER_REPORT_PARTIES = ['writer', 'addressee'] as const;
export type OrderReportParty = (typeof ORDER_REPORT_PARTIES)[number];

/** A report as the rules of who acts see it. */
export interface OrderReportStanding {
  readonly state: OrderReportState;
  readonly writerAgencyId: string;
  readonly addresseeAgencyId: string;
}

/** What a report says: facts that the product knows, and what a person typed. */
export interface OrderReportContent {
  readonly orderNumber: string;
  readonly facts: readonly OrderFact[];
  readonly progress: string;
  /** In the child’s own words; else code of list child-words-missing-reasons. */
  readonly childWords: string | null;
  readonly wordsMissing: string | null;
  /** Why that is recommended. */
  readonly reasons: string;
}

import type { OrderState } from '../../sentencing';

/** What the ledger of an order counts: minutes that were worked, hundredths of a manat that were paid, days of a condition. */
export type Counted = 'minutes' | 'qapik' | 'days';

/** Acts of people on a line of the ledger. */
export const LINE_ACTS = ['verify', 'decline', 'mark-in-error'] as const;
export type LineAct = (typeof LINE_ACTS)[number];

/** While an order stands so, what is done of it is written down; what was done in time counts after its last day too. */
export const OPEN_FOR_ENTRIES: readonly OrderState[] = ['in-force', 'breached', 'in-review', 'expired'];

/** While an order stands so, it holds. */
export const RUNNING: readonly OrderState[] = ['in-force', 'breached', 'in-review'];

/** How much was written down of one measure and counts: verified, or waiting for that. */
export interface MeasureSum {
  readonly measure: string;
  readonly counts: Counted;
  readonly verified: number;
  readonly waiting: number;
}

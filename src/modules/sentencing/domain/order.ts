import type { COUNTED_IN, MEASURE_KINDS } from '../../reference';
import type { OrderAction, OrderState } from './order.lifecycle';

/** When an alternative is ordered: instead of remand, as the sentence, or after custody. */
export const ORDER_STAGES = ['pre-trial', 'sentence', 'aftercare'] as const;
export type OrderStage = (typeof ORDER_STAGES)[number];

/** What the law calls a measure. */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What bounds a measure. */
export type CountedIn = (typeof COUNTED_IN)[number];

/** What people do with an order: everything that moves it but the time. */
export const ORDER_ACTS = [
  ...(['order', 'reject', 'withdraw', 'start'] as const),
  ...(['record-breach', 'excuse', 'warn', 'refer-to-court', 'continue'] as const),
  ...(['complete', 'discharge-early', 'revoke', 'replace', 'quash'] as const),
] as const satisfies OrderAction[];
export type OrderAct = (typeof ORDER_ACTS)[number];

/** What an agency is to an order. */
export const ORDER_PARTIES = ['proposer', 'authority', 'court', 'supervisor'] as const;
export type OrderParty = (typeof ORDER_PARTIES)[number];

/** An order as the rules of who acts see it. */
export interface OrderStanding {
  readonly stage: OrderStage;
  readonly state: OrderState;
  readonly proposerAgencyId: string;
  readonly authorityAgencyId: string;
  readonly courtAgencyId: string | null;
  readonly supervisorAgencyId: string | null;
  /** When it went to who supervises it now, as long as that one has not taken it over. */
  readonly handedOnAt: Date | null;
}

/** One measure of an order; how long or how much, as far as the law counts it so. */
export interface OrderedMeasure {
  /** Code of list `measures`. */
  readonly measure: string;
  readonly kind: MeasureKind;
  readonly days: number | null;
  readonly hours: number | null;
  readonly hoursPerDay: number | null;
  /** Manats. */
  readonly amount: number | null;
  /** Days in custody that are counted in it already; null where nobody said it. */
  readonly custodyDays: number | null;
}

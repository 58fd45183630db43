import type { Rule } from '../../../kernel/rule';
import type { OrderAct } from './order';
import { orderLifecycle, type OrderState } from './order.lifecycle';

/** What of an order is looked at again. Against what a court decides there is the appeal. */
export const ORDER_DECISIONS = ['order', 'breach'] as const;
export type OrderDecision = (typeof ORDER_DECISIONS)[number];

/** By which act each is decided; a breach that is excused, or that a court looks at, is nothing against the child yet. */
const DECIDED_BY: Readonly<Record<OrderDecision, OrderAct>> = { order: 'order', breach: 'warn' };

/** A line of the history of an order. */
interface Done {
  readonly action: string;
}

export const isOrderDecision = (of: string): of is OrderDecision =>
  (ORDER_DECISIONS as readonly string[]).includes(of);

/** When it was decided last; undefined where it was not. The history has the oldest first. */
export const decisionIn = <Line extends Done>(
  history: readonly Line[],
  of: OrderDecision,
): Line | undefined => history.filter(({ action }) => action === DECIDED_BY[of]).at(-1);

/** Whether somebody can still put it right: what has ended is not begun anew. */
export const canBeReviewed = (state: OrderState): boolean =>
  orderLifecycle.next(state, 'quash') !== undefined;

/** What would be to the disadvantage of the child. */
const NOT_WHILE_REVIEWED: readonly OrderAct[] = ['revoke', 'replace'];

/** What decides whether an act waits for a review. */
export interface ReviewedFacts {
  readonly act: OrderAct;
  readonly isReviewPending: boolean;
}

export const reviewedRules: readonly Rule<ReviewedFacts>[] = [
  {
    code: 'order.review-pending',
    citation: 'GC24 §18; BR 11.3; TR 3.5–3.6',
    holds: ({ act, isReviewPending }) => !isReviewPending || !NOT_WHILE_REVIEWED.includes(act),
  },
];

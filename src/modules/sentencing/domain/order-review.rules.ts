import type { Rule } from '../../../kernel/rule';
import type { OrderAct } from './order';
import { orderLifecycle, type OrderState } from './order.lifecycle';

/** What of an order is looked at again. Against what a court decides there is the appeal. */
export const ORDER_DECISIONS = ['order', 'breach', 'variation'] as const;
export type OrderDecision = (typeof ORDER_DECISIONS)[number];

/** By which act each is decided: other conditions by a variation; a breach that is excused, or that a court looks at, is nothing against the child yet. */
const DECIDED_BY: Readonly<Record<OrderDecision, OrderAct | 'vary'>> = {
  ...{ order: 'order', breach: 'warn', variation: 'vary' },
};

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
const NOT_WHILE_REVIEWED: readonly string[] = ['revoke', 'replace'];

/** What decides whether an act, or another change, waits for a review. */
export interface ReviewedFacts {
  readonly act: string;
  /** Of what a review is pending; null where none is. */
  readonly pendingOf: string | null;
}

const CITATION = 'GC24 §18; BR 11.3; TR 3.5–3.6';

/** An act that waits until one thing was looked at again. */
const waitsFor = (code: string, act: string, of: OrderDecision): Rule<ReviewedFacts> => ({
  ...{ code, citation: CITATION },
  holds: (facts) => facts.act !== act || facts.pendingOf !== of,
});

export const reviewedRules: readonly Rule<ReviewedFacts>[] = [
  {
    ...{ code: 'order.review-pending', citation: CITATION },
    holds: ({ act, pendingOf }) => pendingOf === null || !NOT_WHILE_REVIEWED.includes(act),
  },
  // Nobody is warned again before it is known whether the first warning stands.
  waitsFor('order.warning-under-review', 'warn', 'breach'),
  // What is put back is the edition before the one that is looked at.
  waitsFor('order.variation-under-review', 'vary', 'variation'),
];

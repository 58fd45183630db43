import type { OrderOutcome } from './order-finding';

/**
 * What is known of sentences before: a court punished the child for other acts and that holds; something was ordered of which it is not
 * certain that it counts; nothing; or nobody can tell. A diversion, an admission, what was only proposed and what was ordered before a
 * trial are none of these.
 */
export const EARLIER_SENTENCES = ['sentenced', 'uncertain', 'none', 'not-known'] as const;
export type EarlierSentence = (typeof EARLIER_SENTENCES)[number];

const OUTCOMES: Readonly<Record<EarlierSentence, OrderOutcome | 'beyond'>> = {
  sentenced: 'beyond',
  uncertain: 'needs-review',
  none: 'met',
  'not-known': 'needs-review',
};

/** Is it the first time, for what the law keeps for that? `beyond` is what the dated limit says of a later one (GC24 §15–16). */
export const firstTimeOutcome = (earlier: EarlierSentence, beyond: OrderOutcome): OrderOutcome => {
  const outcome = OUTCOMES[earlier];
  return outcome === 'beyond' ? beyond : outcome;
};

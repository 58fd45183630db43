import type { Rule } from '../../../kernel/rule';

/** What decides whether a seat may be given to one that waits. */
export interface PromotionFacts {
  /** The first has place one. */
  readonly place: number;
  /** Whether it is told why others who have waited longer wait on. */
  readonly isReasonTold: boolean;
}

/** Nobody is passed over without a reason that can be read later. */
const nobodyIsPassedOverSilently: Rule<PromotionFacts> = {
  code: 'programme-wait.passed-over-without-reason',
  citation: 'CRC 2; GC24 §113',
  holds: ({ place, isReasonTold }) => place === 1 || isReasonTold,
};

/** Whether a seat may be given. */
export const promotionRules: readonly Rule<PromotionFacts>[] = [nobodyIsPassedOverSilently];

import type { Rule } from '../../../kernel/rule';

/** What a court says when it looks again at whether a child has to be held. */
export const DETENTION_OUTCOMES = ['released', 'continued', 'alternative-ordered'] as const;
export type DetentionOutcome = (typeof DETENTION_OUTCOMES)[number];

/** What decides whether a review may end so. */
export interface DetentionFacts {
  readonly outcome: DetentionOutcome;
  readonly lawyerPresent: boolean;
}

/** That a child is held on is decided only with its lawyer there. */
export const detentionRules: readonly Rule<DetentionFacts>[] = [
  {
    code: 'detention.lawyer-missing',
    citation: 'CRC 37(b), (d); GC24 §49–52, 90',
    holds: ({ outcome, lawyerPresent }) => outcome !== 'continued' || lawyerPresent,
  },
];

import type { Rule } from '../../../kernel/rule';

/** What a court says when it looks again at whether a child has to be held. */
export const DETENTION_OUTCOMES = ['released', 'continued', 'alternative-ordered'] as const;
export type DetentionOutcome = (typeof DETENTION_OUTCOMES)[number];

/** What decides whether a review may end so. */
export interface DetentionFacts {
  readonly outcome: DetentionOutcome;
  readonly lawyerPresent: boolean;
  /** What the last review before said; null where there was none. */
  readonly before: DetentionOutcome | null;
}

/** That a child is held on is decided only with its lawyer there, and not after it was to be freed. */
export const detentionRules: readonly Rule<DetentionFacts>[] = [
  // Whom a court has set free nobody keeps by looking at it again.
  {
    code: 'detention.freed-already',
    citation: 'CRC 37(b), (d); GC24 §90',
    holds: ({ before }) => before === null || before === 'continued',
  },
  {
    code: 'detention.lawyer-missing',
    citation: 'CRC 37(b), (d); GC24 §49–52, 90',
    holds: ({ outcome, lawyerPresent }) => outcome !== 'continued' || lawyerPresent,
  },
];

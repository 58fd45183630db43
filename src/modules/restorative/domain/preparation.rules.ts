import type { Rule } from '../../../kernel/rule';

/** What decides whether it may be written down that somebody was met apart. */
export interface PreparationFacts {
  /** When the process was opened, which a child has to agree to first. */
  readonly openedAt: Date;
  /** When the child and those harmed were met. */
  readonly met: readonly Date[];
}

/** It may be told afterwards, but nobody is prepared for what was not opened yet. */
export const preparationRules: readonly Rule<PreparationFacts>[] = [
  {
    code: 'restorative.prepared-before-opened',
    citation: 'ECOSOC 2002/12 §7, 10; record keeping: BR 21.1',
    holds: ({ openedAt, met }) => met.every((at) => at >= openedAt),
  },
];

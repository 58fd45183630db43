import type { Rule } from '../../../kernel/rule';

/** What decides whether a hearing may be put off to an instant. */
export interface PuttingOffFacts {
  readonly plannedAt: Date;
  readonly now: Date;
}

export const puttingOffRules: readonly Rule<PuttingOffFacts>[] = [
  {
    code: 'hearing.put-off-to-the-past',
    citation: 'record keeping: BR 21.1',
    holds: ({ plannedAt, now }) => plannedAt > now,
  },
];

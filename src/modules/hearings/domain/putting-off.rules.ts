import type { Rule } from '../../../kernel/rule';
import { itIsNotYearsAway } from './scheduling.rules';

/** What decides whether a hearing may be put off to an instant. */
export interface PuttingOffFacts {
  readonly plannedAt: Date;
  /** When it was to take place until now. */
  readonly plannedBefore: Date;
  readonly now: Date;
}

export const puttingOffRules: readonly Rule<PuttingOffFacts>[] = [
  {
    code: 'hearing.put-off-to-the-past',
    citation: 'record keeping: BR 21.1',
    holds: ({ plannedAt, now }) => plannedAt > now,
  },
  {
    code: 'hearing.put-off-to-its-own-instant',
    citation: 'record keeping: BR 21.1; no delay without need: CRC 40(2)(b)(iii)',
    holds: ({ plannedAt, plannedBefore }) => plannedAt.getTime() !== plannedBefore.getTime(),
  },
  itIsNotYearsAway,
];

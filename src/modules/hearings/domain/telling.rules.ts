import type { Rule } from '../../../kernel/rule';

/** What decides whether it may be written down that somebody was told. */
export interface TellingFacts {
  readonly toldAt: Date;
  readonly now: Date;
}

export const tellingRules: readonly Rule<TellingFacts>[] = [
  {
    code: 'hearing.told-in-the-future',
    citation: 'record keeping: BR 21.1',
    holds: ({ toldAt, now }) => toldAt <= now,
  },
];

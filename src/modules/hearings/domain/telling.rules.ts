import { localDateIn } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether it may be written down that somebody was told. */
export interface TellingFacts {
  readonly toldAt: Date;
  readonly now: Date;
  /** When it was listed; where that was written down afterwards, since when it can have been. */
  readonly listedAt: Date;
  readonly zone: string;
}

export const tellingRules: readonly Rule<TellingFacts>[] = [
  {
    code: 'hearing.told-in-the-future',
    citation: 'record keeping: BR 21.1',
    holds: ({ toldAt, now }) => toldAt <= now,
  },
  {
    code: 'hearing.told-before-listed',
    citation: 'record keeping: BR 21.1; CRC 40(2)(b)(ii)',
    holds: ({ toldAt, listedAt, zone }) => localDateIn(zone, toldAt) >= localDateIn(zone, listedAt),
  },
];

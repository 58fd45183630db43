import type { Rule } from '../../../kernel/rule';

/** A year of a date each week; an order that lasts longer is planned anew. */
export const MOST_DATES = 52;

/** What decides whether dates may be planned together. */
export interface SeriesFacts {
  readonly dates: number;
}

export const seriesRules: readonly Rule<SeriesFacts>[] = [
  {
    code: 'compliance.series-without-dates',
    citation: 'record keeping: BR 21.1',
    holds: ({ dates }) => dates > 0,
  },
  {
    code: 'compliance.series-too-long',
    citation: 'TR 12.1; BR 17.1(a)',
    holds: ({ dates }) => dates <= MOST_DATES,
  },
];

import type { Rule } from '../../../kernel/rule';
import { MOST_OCCURRENCES } from './recurrence';

/** What decides whether a series may be booked at all. */
export interface SeriesFacts {
  readonly occurrences: number;
  readonly children: number;
}

/** How many places of children are booked in one act: more would keep everybody else waiting. */
export const MOST_PLACES = 1_040;

/** Nobody is bound for longer than a plan could be (BR 17.1). */
const itIsNotTooLong: Rule<SeriesFacts> = {
  code: 'series.too-long',
  citation: 'BR 17.1(a); TR 12.1',
  holds: ({ occurrences }) => occurrences <= MOST_OCCURRENCES,
};

const itHasATime: Rule<SeriesFacts> = {
  code: 'series.nothing-to-book',
  citation: 'record keeping: BR 21.1',
  holds: ({ occurrences }) => occurrences > 0,
};

const itIsNotTooMuchAtOnce: Rule<SeriesFacts> = {
  code: 'series.too-much-at-once',
  citation: 'record keeping: BR 21.1',
  holds: ({ occurrences, children }) => occurrences * children <= MOST_PLACES,
};

/** Whether a series may be tried. */
export const seriesRules: readonly Rule<SeriesFacts>[] = [itHasATime, itIsNotTooLong, itIsNotTooMuchAtOnce];

const somethingIsBooked: Rule<{ readonly booked: number }> = {
  code: 'series.nothing-to-book',
  citation: 'record keeping: BR 21.1',
  holds: ({ booked }) => booked > 0,
};

/** Whether what was tried is a series. */
export const bookedSeriesRules = [somethingIsBooked];

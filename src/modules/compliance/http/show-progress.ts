import type { KnownBreach, KnownMeasure, KnownOrder } from '../../sentencing';
import { daysPassed, type DaysOfOrder } from '../../sentencing';
import type { Tally } from '../domain/tally';
import type { Counted, MeasureSum } from '../domain/ledger';
import type { ConditionStandingEntity } from '../persistence/condition-standing.entity';
import type {
  BreachProgressResponse,
  ConditionProgressResponse,
  DoneResponse,
  MeasureProgressResponse,
  TallyResponse,
} from './progress.response';

/** What is counted of a condition; null where nothing of it is. */
export type ConditionFigures = Pick<ConditionProgressResponse, 'countedBy' | 'amount' | 'tally'>;

interface ShownBeside {
  readonly words: string | null;
  readonly figures: ConditionFigures | undefined;
}

/** What is known of the measures of an order. */
export interface MeasureStands {
  readonly sums: readonly MeasureSum[];
  readonly passed: DaysOfOrder;
  /** Those that who asks may read. */
  readonly breaches: readonly KnownBreach[];
}

const showBreaches = (breaches: readonly KnownBreach[]): BreachProgressResponse[] =>
  breaches.map(({ happenedOn, ground, answer }) => ({ happenedOn, ground, answer }));

/** How far a measure is, by its sums and the days that are over. */
export const showMeasureProgress = (
  { measure, hours, amount, days }: KnownMeasure,
  { sums, passed, breaches }: MeasureStands,
): MeasureProgressResponse => {
  const of = (counts: Counted) => sums.find((one) => one.measure === measure && one.counts === counts);
  return {
    measure,
    minutes: hours === null ? null : showDone(hours * 60, of('minutes')),
    qapik: amount === null ? null : showDone(amount * 100, of('qapik')),
    ...{ days, daysPassed: days === null ? null : daysPassed(days, passed) },
    breaches: showBreaches(breaches.filter(({ measures }) => measures.includes(measure))),
  };
};

const showDone = (
  ordered: number,
  sum: Pick<MeasureSum, 'verified' | 'waiting'> | undefined,
): DoneResponse => {
  const { verified = 0, waiting = 0 } = sum ?? {};
  return { ordered, verified, waiting, remaining: Math.max(0, ordered - verified - waiting) };
};

/** What is done of all measures that are counted so together; null where no measure is. */
export const showDoneOf = (
  counts: 'minutes' | 'qapik',
  measures: readonly KnownMeasure[],
  sums: readonly MeasureSum[],
): DoneResponse | null => {
  const ordered = measures.flatMap(({ hours, amount }) => {
    const [most, each] = counts === 'minutes' ? [hours, 60] : [amount, 100];
    return most === null ? [] : [most * each];
  });
  if (ordered.length === 0) return null;
  const of = sums.filter((one) => one.counts === counts);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  return showDone(total(ordered), {
    verified: total(of.map(({ verified }) => verified)),
    waiting: total(of.map(({ waiting }) => waiting)),
  });
};

/** A condition, with its breaches. */
export type ConditionStands = KnownOrder['conditions'][number] & Pick<KnownOrder, 'breaches'>;

/** A condition with what was said of it last, what is counted of it, and its breaches: a breach changes nothing of what is said, and the other way round. */
export const showCondition = (
  { id, kind, breaches }: ConditionStands,
  said: ConditionStandingEntity | undefined,
  { words, figures }: ShownBeside,
): ConditionProgressResponse => ({
  ...{ conditionId: id, kind, standing: said?.standing ?? null, reasonCode: said?.reasonCode ?? null },
  ...{ words, saidBy: said?.saidBy ?? null, saidAt: said?.saidAt.toISOString() ?? null },
  ...{ countedBy: figures?.countedBy ?? null, amount: figures?.amount ?? null },
  tally: figures?.tally ? showTally(figures.tally) : null,
  breaches: showBreaches(breaches),
});

const showTally = ({ kept, excused, notKept, waiting }: Tally): TallyResponse => ({
  ...{ kept, excused, notKept, waiting },
});

import type { KnownMeasure, KnownOrder } from '../../sentencing';
import { daysPassed, type DaysOfOrder } from '../../sentencing';
import type { Counted, MeasureSum } from '../domain/ledger';
import type { ConditionStandingEntity } from '../persistence/condition-standing.entity';
import type { ConditionProgressResponse, DoneResponse, MeasureProgressResponse } from './progress.response';

/** How far a measure is, by its sums and the days that are over. */
export const showMeasureProgress = (
  { measure, hours, amount, days }: KnownMeasure,
  sums: readonly MeasureSum[],
  passed: DaysOfOrder,
): MeasureProgressResponse => {
  const of = (counts: Counted) => sums.find((one) => one.measure === measure && one.counts === counts);
  return {
    measure,
    minutes: hours === null ? null : showDone(hours * 60, of('minutes')),
    qapik: amount === null ? null : showDone(amount * 100, of('qapik')),
    ...{ days, daysPassed: days === null ? null : daysPassed(days, passed) },
  };
};

const showDone = (ordered: number, sum: MeasureSum | undefined): DoneResponse => {
  const { verified = 0, waiting = 0 } = sum ?? {};
  return { ordered, verified, waiting, remaining: Math.max(0, ordered - verified - waiting) };
};

/** A condition with what was said of it last. */
export const showCondition = (
  { id, kind }: KnownOrder['conditions'][number],
  said: ConditionStandingEntity | undefined,
  words: string | null,
): ConditionProgressResponse => ({
  ...{ conditionId: id, kind, standing: said?.standing ?? null, reasonCode: said?.reasonCode ?? null },
  ...{ words, saidBy: said?.saidBy ?? null, saidAt: said?.saidAt.toISOString() ?? null },
});

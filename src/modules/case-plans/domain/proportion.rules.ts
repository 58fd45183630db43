import type { Rule } from '../../../kernel/rule';

/** What a plan asks of a child, beside what is much for acts of that gravity. */
export interface ProportionFacts {
  /** What comes back, in the week in which all of it does. */
  readonly minutesAWeek: number;
  /** From the first to the last day; null without both. */
  readonly days: number | null;
  readonly mostMinutesAWeek: number;
  readonly mostDays: number;
}

const PROPORTION = 'BR 5.1, 17.1; GC24 §76';

const itAsksNoMoreOfAWeek: Rule<ProportionFacts> = {
  code: 'plan.much-for-its-gravity',
  citation: PROPORTION,
  holds: ({ minutesAWeek, mostMinutesAWeek }) => minutesAWeek <= mostMinutesAWeek,
};

const itLastsNoLonger: Rule<ProportionFacts> = {
  code: 'plan.long-for-its-gravity',
  citation: PROPORTION,
  holds: ({ days, mostDays }) => days === null || days <= mostDays,
};

/** What whoever proposes or approves a plan is told; none of it forbids the plan, for needs are not acts. */
export const proportionRules: readonly Rule<ProportionFacts>[] = [itAsksNoMoreOfAWeek, itLastsNoLonger];

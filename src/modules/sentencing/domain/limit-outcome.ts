import type { AgeAtAct } from './age-at-act';
import { countedFor, type CustodyTime } from './custody.rules';
import { firstTimeOutcome } from './first-time';
import type { LimitedThing, MeasureLimit, OrderFacts, WeighedMeasure } from './order-facts';
import type { OrderFinding, OrderOutcome } from './order-finding';

/** What one limit says of a measure of an order. */
export function within(limit: MeasureLimit, measure: WeighedMeasure, facts: OrderFacts): OrderFinding {
  const { what, least, most, law: citation, verified } = limit;
  const said = outcomeOf(limit, measure, facts);
  // Whether it is a limit for this child may not be certain either.
  const outcome = said === 'met' ? said : heavier(said, ofAge(limit, facts.age));
  return {
    code: `order.limit-${CODES[what]}`,
    measure: measure.measure,
    outcome,
    citation,
    verified,
    least,
    most,
  };
}

const CODES: Readonly<Record<LimitedThing, string>> = {
  ...{ days: 'days', hours: 'hours', hoursPerDay: 'hours-per-day', amount: 'amount' },
  ...{ age: 'age', gravity: 'gravity', stage: 'stage', 'own-income': 'own-income' },
  ...{ 'days-to-serve': 'days-to-serve', 'first-time': 'first-time' },
};

/** Is it a limit for a child of this age? */
const ofAge = ({ ofAges: { least, most } }: MeasureLimit, age: AgeAtAct | null): OrderOutcome =>
  least === null && most === null ? 'met' : ageOutcome({ least, most, exceeding: 'refuse' }, age);

/** Where the age is not known, or may lie on either side, it may be one. */
export const canBind = (limit: MeasureLimit, age: AgeAtAct | null): boolean =>
  ofAge(limit, age) !== 'not-met';

const heavier = (said: OrderOutcome, isTheirs: OrderOutcome): OrderOutcome =>
  isTheirs === 'met' ? said : 'needs-review';

function outcomeOf(limit: MeasureLimit, measure: WeighedMeasure, facts: OrderFacts): OrderOutcome {
  const { what } = limit;
  if (what === 'own-income') return 'needs-review';
  if (what === 'stage') return limit.stages.includes(facts.stage) ? 'met' : outside(limit);
  if (what === 'first-time') return firstTimeOutcome(facts.earlier, outside(limit));
  if (what === 'age') return ageOutcome(limit, facts.age);
  if (what === 'gravity')
    return facts.gravityRank === null ? 'needs-review' : valueOutcome(limit, facts.gravityRank);
  if (what === 'days-to-serve') return countOutcome(limit, measure.days);
  const said = countOutcome(limit, wholeOf(measure, what));
  return said === 'met' ? leastShown({ ...limit, what }, measure, facts.custody) : said;
}

// What the law bounds is said: left out, it would have no bound at all.
const countOutcome = (limit: Bounds, told: number | null): OrderOutcome =>
  told === null ? outside(limit) : valueOutcome(limit, told);

/** The least of the law is met by custody that the record shows alone; where that is not certain, who decides looks at it. */
function leastShown(
  limit: MeasureLimit & { readonly what: Counted },
  measure: WeighedMeasure,
  custody: CustodyTime | null,
): OrderOutcome {
  const custodyDays = Math.min(measure.custodyDays ?? 0, custody?.days ?? 0);
  const shown = wholeOf({ ...measure, custodyDays }, limit.what) ?? 0;
  if (shown >= (limit.least ?? 0)) return 'met';
  return custody?.isCertain === true ? outside(limit) : 'needs-review';
}

type Counted = 'days' | 'hours' | 'hoursPerDay' | 'amount';

/** What was imposed: what is left to do with what time in custody counts for; a limit bounds the whole (CC 68.1). */
function wholeOf(measure: WeighedMeasure, what: Counted): number | null {
  const { equivalence, custodyDays } = measure;
  const left = measure[what];
  if (left === null || equivalence?.unit !== what) return left;
  return left + countedFor(custodyDays ?? 0, equivalence);
}

const valueOutcome = (limit: Bounds, value: number): OrderOutcome =>
  isWithin(limit, value) ? 'met' : outside(limit);

/** An age that may lie on either side is looked at by a person (GC24 §34). */
function ageOutcome(limit: Bounds, age: AgeAtAct | null): OrderOutcome {
  if (age === null) return 'needs-review';
  const { least, most } = limit;
  const [youngest, oldest] = [age.youngest, age.oldest ?? Infinity];
  if (isWithin(limit, youngest) && isWithin(limit, oldest)) return 'met';
  const isWhollyOutside = oldest < (least ?? 0) || youngest > (most ?? Infinity);
  return isWhollyOutside ? outside(limit) : 'needs-review';
}

const isWithin = ({ least, most }: Bounds, value: number): boolean =>
  value >= (least ?? 0) && value <= (most ?? Infinity);

/** Between what something stays, and what follows where it does not. */
type Bounds = Pick<MeasureLimit, 'least' | 'most' | 'exceeding'>;

const outside = ({ exceeding }: Bounds): OrderOutcome =>
  exceeding === 'refuse' ? 'not-met' : 'needs-review';

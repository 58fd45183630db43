import type { AgencyKind } from '../../../platform/policy/policy';
import { agreedTo, type OrderAgreement } from './agreement.rules';
import type { OrderFinding, OrderOutcome } from './order-finding';
import type { CountedIn, MeasureKind, OrderedMeasure, OrderStage } from './order';

/** What a limit bounds. */
export type LimitedThing =
  'days' | 'hours' | 'hoursPerDay' | 'amount' | 'age' | 'gravity' | 'stage' | 'own-income';

/** One limit of a measure, as the dated list has it. */
export interface MeasureLimit {
  readonly what: LimitedThing;
  readonly least: number | null;
  readonly most: number | null;
  readonly stages: readonly OrderStage[];
  /** Whether what lies outside is refused, or looked at by who decides. */
  readonly exceeding: 'refuse' | 'review';
  readonly law: string;
  /** Whether the source was read. */
  readonly verified: boolean;
}

/** A measure with what the dated law says of it. */
export interface WeighedMeasure extends OrderedMeasure {
  readonly imposedBy: readonly AgencyKind[];
  /** What bounds it, any of these. */
  readonly countedIn: readonly CountedIn[];
  readonly law: string | null;
  readonly verified: boolean;
  readonly limits: readonly MeasureLimit[];
}

/** All that the rules look at; null for what is not known. */
export interface OrderFacts {
  readonly stage: OrderStage;
  readonly authorityKind: AgencyKind;
  /** Completed years at the youngest act, at least and at most; open above when the age is not certain. */
  readonly age: { readonly youngest: number; readonly oldest: number | null } | null;
  /** Rank of the gravest act (CC 15). */
  readonly gravityRank: number | null;
  readonly measures: readonly WeighedMeasure[];
  readonly conditions: number;
  /** Of what the other orders about the same acts consist, those that are proposed, hold or are done. */
  readonly kindsBeside: readonly MeasureKind[];
  readonly agreement: OrderAgreement;
}

/** From here on conditions are many: they shall be practical, precise, and as few as possible. */
const FEW_CONDITIONS = 5;

/** Every rule about what an order consists of. Pure: the same facts give the same findings. */
export const judgeOrder = (facts: OrderFacts): OrderFinding[] => [
  keptApart(facts),
  fewConditions(facts),
  ...facts.measures.flatMap((measure) => [
    imposable(measure, facts),
    bounded(measure),
    ...agreedTo(measure, facts.agreement),
    ...measure.limits.map((limit) => within(limit, measure, facts)),
  ]),
];

/** A child is punished or educated, never both, by however many orders (CC 84.2). */
function keptApart({ measures, kindsBeside }: OrderFacts): OrderFinding {
  const kinds = [...kindsBeside, ...measures.map(({ kind }) => kind)];
  const isMixed = kinds.includes('punishment') && kinds.includes('educational-measure');
  const source = { citation: 'CC 84.2', verified: true };
  return { ...whole('order.kinds-mixed', isMixed ? 'not-met' : 'met'), ...source };
}

function fewConditions({ conditions }: OrderFacts): OrderFinding {
  const outcome = conditions > FEW_CONDITIONS ? 'needs-review' : 'met';
  return { ...whole('order.conditions-many', outcome), most: FEW_CONDITIONS };
}

/** Only a court punishes; what nobody imposes is agreed to by the child. */
function imposable(measure: WeighedMeasure, { authorityKind }: OrderFacts): OrderFinding {
  const { measure: code, kind, imposedBy, law, verified } = measure;
  const isTheirs = imposedBy.includes(authorityKind);
  const agreed = kind === 'voluntary-obligation' ? 'needs-review' : 'not-met';
  return {
    ...{ code: 'order.measure-not-imposable', measure: code, outcome: isTheirs ? 'met' : agreed },
    ...{ citation: law ?? 'CC 84', verified, least: null, most: null },
  };
}

/** What holds over time has an end that is known from the beginning, unless it is counted otherwise. */
function bounded(measure: WeighedMeasure): OrderFinding {
  const isBounded = measure.countedIn.some((unit) => unit === 'once' || measure[unit] !== null);
  return {
    ...whole('order.term-missing', isBounded ? 'met' : 'not-met'),
    ...{ measure: measure.measure, citation: 'BR 17.1; GC24 §18; CRC 37(b)', verified: true },
  };
}

function within(limit: MeasureLimit, measure: WeighedMeasure, facts: OrderFacts): OrderFinding {
  const { what, least, most, law: citation, verified } = limit;
  const outcome = outcomeOf(limit, measure, facts);
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
};

function outcomeOf(limit: MeasureLimit, measure: WeighedMeasure, facts: OrderFacts): OrderOutcome {
  const { what } = limit;
  if (what === 'own-income') return 'needs-review';
  if (what === 'stage') return limit.stages.includes(facts.stage) ? 'met' : outside(limit);
  if (what === 'age') return ageOutcome(limit, facts.age);
  if (what === 'gravity')
    return facts.gravityRank === null ? 'needs-review' : valueOutcome(limit, facts.gravityRank);
  const told = measure[what];
  // What the law bounds is said: left out, it would have no bound at all.
  return told === null ? outside(limit) : valueOutcome(limit, told);
}

const valueOutcome = (limit: MeasureLimit, value: number): OrderOutcome =>
  isWithin(limit, value) ? 'met' : outside(limit);

/** An age that may lie on either side is looked at by a person (GC24 §34). */
function ageOutcome(limit: MeasureLimit, age: OrderFacts['age']): OrderOutcome {
  if (age === null) return 'needs-review';
  const { least, most } = limit;
  const [youngest, oldest] = [age.youngest, age.oldest ?? Infinity];
  if (isWithin(limit, youngest) && isWithin(limit, oldest)) return 'met';
  const isWhollyOutside = oldest < (least ?? 0) || youngest > (most ?? Infinity);
  return isWhollyOutside ? outside(limit) : 'needs-review';
}

const isWithin = ({ least, most }: MeasureLimit, value: number): boolean =>
  value >= (least ?? 0) && value <= (most ?? Infinity);

const outside = ({ exceeding }: MeasureLimit): OrderOutcome =>
  exceeding === 'refuse' ? 'not-met' : 'needs-review';

const whole = (code: string, outcome: OrderOutcome): OrderFinding => ({
  ...{ code, measure: null, outcome, citation: 'TR 12.2', verified: false, least: null, most: null },
});

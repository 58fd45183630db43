import list from '../../../../../src/modules/reference/seed/measure-limits.json';
import measures from '../../../../../src/modules/reference/seed/measures.json';
import { judgeOrder } from '../../../../../src/modules/sentencing/domain/limits.rules';
import type {
  MeasureLimit,
  OrderFacts,
  WeighedMeasure,
} from '../../../../../src/modules/sentencing/domain/order-facts';
import { limitsOf } from '../../../../../src/modules/sentencing/domain/measure-limits';
import type { OrderStage } from '../../../../../src/modules/sentencing/domain/order';

const STAGES: readonly OrderStage[] = ['pre-trial', 'sentence', 'aftercare'];
const ENTRIES = list.entries.map(({ attributes }) => ({ attributes, verified: false }));
const CODES = [...new Set(list.entries.map(({ attributes }) => attributes.measure))];

/** Each limit of the list, with the measure that it bounds. */
const LIMITS: readonly (readonly [string, MeasureLimit])[] = CODES.flatMap((code) =>
  limitsOf(code, ENTRIES).map((one) => [code, one] as const),
);
const ofNumbers = LIMITS.filter(([, { least, most }]) => (least ?? most) !== null);
const ofStages = LIMITS.filter(([, { what }]) => what === 'stage');

/** An age for which it is a limit. */
const ageFor = ({ ofAges: { least, most } }: MeasureLimit): OrderFacts['age'] =>
  least === null && most === null ? null : { youngest: least ?? most ?? 0, oldest: most ?? least ?? 0 };

/** How an order with this alone stands against the limit. */
function outcomeOf([code, limit]: readonly [string, MeasureLimit], value: number | OrderStage) {
  const { what } = limit;
  const measure: WeighedMeasure = {
    ...{ measure: code, kind: 'punishment', imposedBy: ['court'], law: null, verified: false },
    ...{ countedIn: ['once'], days: null, hours: null, hoursPerDay: null, amount: null },
    ...(typeof value === 'number' ? { [what === 'days-to-serve' ? 'days' : what]: value } : {}),
    ...{ limits: [limit], custodyDays: null, equivalence: null },
  };
  const facts: OrderFacts = {
    ...{ stage: typeof value === 'string' ? value : 'sentence', authorityKind: 'court', conditions: 0 },
    age: what === 'age' ? { youngest: Number(value), oldest: Number(value) } : ageFor(limit),
    ...{ earlier: 'none', custody: null },
    gravityRank: what === 'gravity' ? Number(value) : null,
    ...{ measures: [measure], kindsBeside: [], measuresBeside: [], agreement: 'given' },
  };
  return judgeOrder(facts).find(({ code: one }) => one.startsWith('order.limit-'))?.outcome;
}

const isTerm = (what: MeasureLimit['what'], most: number | null): boolean =>
  most !== null && ['days', 'hours', 'days-to-serve'].includes(what);

const beyond = ({ exceeding }: MeasureLimit) => (exceeding === 'refuse' ? 'not-met' : 'needs-review');

describe('each limit of the dated list, at its edges', () => {
  it.each(ofNumbers)('%s, %j', (...one) => {
    const [, limit] = one;
    for (const edge of [limit.least, limit.most]) if (edge !== null) expect(outcomeOf(one, edge)).toBe('met');
    if (limit.least !== null) expect(outcomeOf(one, limit.least - 1)).toBe(beyond(limit));
    if (limit.most !== null) expect(outcomeOf(one, limit.most + 1)).toBe(beyond(limit));
  });

  it.each(ofStages)('%s at each stage, %j', (...one) => {
    const [, limit] = one;
    for (const stage of STAGES)
      expect(outcomeOf(one, stage)).toBe(limit.stages.includes(stage) ? 'met' : beyond(limit));
  });

  it('bounds measures that the list of measures has', () => {
    const known = measures.entries.map(({ code }) => code);
    expect(CODES.filter((code) => !known.includes(code))).toEqual([]);
  });

  it('tells the numbers of the law for each punishment that has some', () => {
    const told = ofNumbers.map(([code, { what, least, most }]) => [code, what, least, most].join(' '));
    expect(told).toEqual(
      expect.arrayContaining([
        ...['public-works hours 40 160', 'public-works hoursPerDay  3', 'public-works age 16 '],
        ...['corrective-works days 60 365', 'corrective-works age 16 ', 'restriction-of-liberty days 60 730'],
      ]),
    );
  });

  it('tells the most of each measure that takes no liberty, of what happens once and of sums nothing', () => {
    const unbounded = measures.entries
      .filter(({ attributes }) => !attributes.custodial)
      .filter(({ code }) => !ofNumbers.some(([one, { what, most }]) => one === code && isTerm(what, most)))
      .map(({ code }) => code);
    expect(unbounded).toEqual(['warning', 'fine']);
  });

  it('leaves to who decides what no source that was read bounds, but what the Code itself is said to bound', () => {
    const refusing = list.entries.filter(({ attributes: { exceeding } }) => exceeding === 'refuse');
    expect([...new Set(refusing.map(({ attributes }) => attributes.law))]).toEqual([
      ...['CC 85', 'CC 84.2', 'TR 9.1', 'CPC 434'],
    ]);
  });

  it('cites as verified what was read alone', () => {
    const read = list.entries
      .filter((entry) => 'verified' in entry && entry.verified)
      .map(({ code }) => code);
    expect(read).toEqual(['restriction-of-liberty-days', 'repair-damage-own-income']);
  });

  it('keeps for the first time the measures that article 88 is about, and no other', () => {
    const first = LIMITS.filter(([, { what }]) => what === 'first-time').map(([code]) => code);
    expect(first).toEqual(['warning', 'supervision', 'repair-damage', 'leisure-restriction']);
  });
});

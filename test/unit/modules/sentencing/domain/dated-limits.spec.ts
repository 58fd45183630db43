import list from '../../../../../src/modules/reference/seed/measure-limits.json';
import measures from '../../../../../src/modules/reference/seed/measures.json';
import {
  judgeOrder,
  type MeasureLimit,
  type OrderFacts,
  type WeighedMeasure,
} from '../../../../../src/modules/sentencing/domain/limits.rules';
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

/** How an order with this alone stands against the limit. */
function outcomeOf([code, limit]: readonly [string, MeasureLimit], value: number | OrderStage) {
  const { what } = limit;
  const measure: WeighedMeasure = {
    ...{ measure: code, kind: 'punishment', imposedBy: ['court'], law: null, verified: false },
    ...{ countedIn: ['once'], days: null, hours: null, hoursPerDay: null, amount: null },
    ...(typeof value === 'number' ? { [what]: value } : {}),
    limits: [limit],
  };
  const facts: OrderFacts = {
    ...{ stage: typeof value === 'string' ? value : 'sentence', authorityKind: 'court', conditions: 0 },
    age: what === 'age' ? { youngest: Number(value), oldest: Number(value) } : null,
    gravityRank: what === 'gravity' ? Number(value) : null,
    ...{ measures: [measure], kindsBeside: [], agreement: 'given' },
  };
  return judgeOrder(facts).find(({ code: one }) => one.startsWith('order.limit-'))?.outcome;
}

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
});

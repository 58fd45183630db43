import { besideOthers } from '../../../../../src/modules/sentencing/domain/beside.rules';
import type {
  MeasureBeside,
  MeasureLimit,
  OrderFacts,
  WeighedMeasure,
} from '../../../../../src/modules/sentencing/domain/order-facts';

const HOURS: MeasureLimit = {
  ...{ what: 'hours', least: 40, most: 160, stages: [], ofAges: { least: null, most: null } },
  ...{ exceeding: 'refuse', law: 'CC 85', verified: false },
};
const WORKS: WeighedMeasure = {
  ...{ measure: 'public-works', kind: 'punishment', imposedBy: ['court'], law: 'CC 85', verified: true },
  ...{ countedIn: ['hours'], days: null, hours: 80, hoursPerDay: 2, amount: null, custodyDays: null },
  ...{ limits: [HOURS], equivalence: { unit: 'hours', amount: 8, law: 'CC 68.1', verified: true } },
};
const BESIDE: MeasureBeside = {
  ...{ measure: 'public-works', days: null, hours: 80, amount: null, custodyDays: null, isSameStage: true },
};
const FACTS: OrderFacts = {
  ...{ stage: 'sentence', authorityKind: 'court', age: { youngest: 16, oldest: 16 }, gravityRank: 2 },
  ...{ measures: [WORKS], conditions: 1, kindsBeside: [], measuresBeside: [] },
  ...{ agreement: 'given', earlier: 'none', custody: { days: 0, isCertain: true } },
};

describe('a measure beside other orders about the same acts', () => {
  const found = (measuresBeside: readonly MeasureBeside[] | null, more: Partial<WeighedMeasure> = {}) =>
    besideOthers({ ...WORKS, ...more }, { ...FACTS, measuresBeside });
  const hours = (count: number, more: Partial<MeasureBeside> = {}) => ({ ...BESIDE, hours: count, ...more });

  it.each([
    [[], 'met'],
    [[hours(160, { measure: 'community-activity' })], 'met'],
    [[hours(80)], 'needs-review'],
    [[hours(81)], 'not-met'],
    [[hours(40), hours(40)], 'needs-review'],
    [[hours(40), hours(41)], 'not-met'],
    [[hours(70, { custodyDays: 1 })], 'needs-review'],
    [[hours(70, { custodyDays: 2 })], 'not-met'],
    [[hours(160, { isSameStage: false })], 'needs-review'],
    [null, 'needs-review'],
  ] as const)('of eighty hours, which has %j, is %s', (beside, outcome) => {
    expect(found(beside).outcome).toBe(outcome);
  });

  it('is looked at where the law leaves what is beyond to who decides, or bounds nothing', () => {
    expect(found([hours(160)], { limits: [{ ...HOURS, exceeding: 'review' }] }).outcome).toBe('needs-review');
    expect(found([hours(160)], { limits: [] }).outcome).toBe('needs-review');
    expect(found([hours(160)], { limits: [{ ...HOURS, most: null }] }).outcome).toBe('needs-review');
  });

  it.each([
    [{ least: null, most: 15 }, 'needs-review'],
    [{ least: null, most: 16 }, 'not-met'],
  ])('is bounded by what is a limit of ages %j as one of sixteen is (%s)', (ofAges, outcome) => {
    expect(found([hours(81)], { limits: [{ ...HOURS, ofAges }] }).outcome).toBe(outcome);
  });

  it('is not asked for what a measure has at least', () => {
    expect(found([hours(5)], { hours: 5 }).outcome).toBe('needs-review');
  });

  it('names its source, and what is exceeded', () => {
    expect(found([hours(81)])).toEqual({
      ...{ code: 'order.measure-beside', measure: 'public-works', outcome: 'not-met', verified: true },
      ...{ citation: 'CRC 40(4); BR 5.1, 17.1(a)', least: null, most: 160 },
    });
  });
});

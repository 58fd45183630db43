import { agreementOf } from '../../../../../src/modules/sentencing/domain/agreement.rules';
import { judgeOrder } from '../../../../../src/modules/sentencing/domain/limits.rules';
import type {
  MeasureLimit,
  OrderFacts,
  WeighedMeasure,
} from '../../../../../src/modules/sentencing/domain/order-facts';

const limit = (what: MeasureLimit['what'], more: Partial<MeasureLimit> = {}): MeasureLimit => ({
  ...{ what, least: null, most: null, stages: [], exceeding: 'refuse', law: 'CC 85', verified: false },
  ofAges: { least: null, most: null },
  ...more,
});

const measure = (more: Partial<WeighedMeasure> = {}): WeighedMeasure => ({
  ...{ measure: 'restriction-of-liberty', kind: 'punishment', imposedBy: ['court'], law: 'CC 85' },
  ...{ countedIn: ['days'], custodyDays: null, equivalence: null },
  ...{ days: null, hours: null, hoursPerDay: null, amount: null, verified: true, limits: [] },
  ...more,
});

const facts = (more: Partial<OrderFacts> = {}): OrderFacts => ({
  ...{ stage: 'sentence', authorityKind: 'court', age: { youngest: 16, oldest: 16 }, gravityRank: 2 },
  ...{ measures: [measure()], conditions: 1, kindsBeside: [], measuresBeside: [] },
  ...{ agreement: 'given', earlier: 'none', custody: { days: 0, isCertain: true } },
  ...more,
});

const outcomeOf = (code: string, all: OrderFacts) =>
  judgeOrder(all).find((finding) => finding.code === code)?.outcome;

const withLimit = (one: MeasureLimit, told: Partial<WeighedMeasure>, more: Partial<OrderFacts> = {}) =>
  outcomeOf(`order.limit-${one.what === 'hoursPerDay' ? 'hours-per-day' : one.what}`, {
    ...facts(more),
    measures: [measure({ limits: [one], ...told })],
  });

describe('what the law says of an order', () => {
  it.each([
    [59, 'not-met'],
    [60, 'met'],
    [61, 'met'],
    [729, 'met'],
    [730, 'met'],
    [731, 'not-met'],
    [null, 'not-met'],
  ])('restriction of liberty for %s days is %s', (days, outcome) => {
    expect(withLimit(limit('days', { least: 60, most: 730 }), { days })).toBe(outcome);
  });

  it.each([
    [39, 'not-met'],
    [40, 'met'],
    [160, 'met'],
    [161, 'not-met'],
    [null, 'not-met'],
  ])('public works of %s hours are %s', (hours, outcome) => {
    expect(withLimit(limit('hours', { least: 40, most: 160 }), { hours })).toBe(outcome);
  });

  it.each([
    [28, 2, 'not-met'],
    [29, 2, 'not-met'],
    [30, 1, 'not-met'],
    [30, 2, 'met'],
    [40, null, 'met'],
    [40, 0, 'met'],
    [150, 2, 'met'],
    [151, 2, 'not-met'],
    [null, 9, 'not-met'],
  ])('public works of %s hours left, where %s days in custody are taken off, are %s', (...told) => {
    const [hours, custodyDays, outcome] = told;
    const equivalence = { unit: 'hours', amount: 5, law: 'CC 68.1', verified: true } as const;
    const one = limit('hours', { least: 40, most: 160 });
    const custody = { days: custodyDays ?? 0, isCertain: true };
    expect(withLimit(one, { hours, custodyDays, equivalence }, { custody })).toBe(outcome);
  });

  it.each([
    [1, 8, { days: 0, isCertain: true }, 'not-met'],
    [30, 2, { days: 1, isCertain: true }, 'not-met'],
    [30, 2, { days: 2, isCertain: true }, 'met'],
    [30, 2, { days: 1, isCertain: false }, 'needs-review'],
    [30, 2, null, 'needs-review'],
    [28, 2, null, 'not-met'],
    [40, 2, { days: 0, isCertain: true }, 'met'],
    [151, 2, { days: 0, isCertain: true }, 'not-met'],
    [151, 2, null, 'not-met'],
  ])('%s hours left, with %s days told of a custody of %j, are %s', (...told) => {
    const [hours, custodyDays, custody, outcome] = told;
    const equivalence = { unit: 'hours', amount: 5, law: 'CC 68.1', verified: true } as const;
    const one = limit('hours', { least: 40, most: 160 });
    expect(withLimit(one, { hours, custodyDays, equivalence }, { custody })).toBe(outcome);
  });

  it('time in custody that counts for hours leaves a limit of days as it is', () => {
    const equivalence = { unit: 'hours', amount: 5, law: 'CC 68.1', verified: true } as const;
    const one = limit('days', { most: 30 });
    expect(withLimit(one, { days: 30, custodyDays: 9, equivalence })).toBe('met');
  });

  it.each([
    [3, 'met'],
    [4, 'not-met'],
    [null, 'not-met'],
  ])('public works of %s hours on a day are %s', (hoursPerDay, outcome) => {
    expect(withLimit(limit('hoursPerDay', { most: 3 }), { hoursPerDay })).toBe(outcome);
  });

  it.each(['days', 'hours', 'hoursPerDay', 'amount'] as const)(
    'what the law leaves to who decides is looked at where %s are left out or beyond',
    (what) => {
      const one = limit(what, { most: 30, exceeding: 'review' });
      expect(withLimit(one, { [what]: null })).toBe('needs-review');
      expect(withLimit(one, { [what]: 31 })).toBe('needs-review');
      expect(withLimit(one, { [what]: 30 })).toBe('met');
    },
  );

  it.each([
    [99, 'not-met'],
    [100, 'met'],
    [101, 'not-met'],
    [null, 'not-met'],
  ])('an amount of %s manats, where it is a hundred, is %s', (amount, outcome) => {
    expect(withLimit(limit('amount', { least: 100, most: 100 }), { amount })).toBe(outcome);
  });

  it.each([
    [89, 'met'],
    [90, 'met'],
    [91, 'needs-review'],
    [null, 'needs-review'],
  ])('what is counted in hours and served in %s days, where ninety are usual, is %s', (days, outcome) => {
    const one = limit('days-to-serve', { most: 90, exceeding: 'review' });
    expect(withLimit(one, { hours: 40, days })).toBe(outcome);
  });

  it.each([
    ['none', 'refuse', 'met'],
    ['none', 'review', 'met'],
    ['sentenced', 'refuse', 'not-met'],
    ['sentenced', 'review', 'needs-review'],
    ['uncertain', 'refuse', 'needs-review'],
    ['not-known', 'refuse', 'needs-review'],
  ] as const)('what is kept for the first time, with %s before and more for %s, is %s', (...told) => {
    const [earlier, exceeding, outcome] = told;
    expect(withLimit(limit('first-time', { exceeding }), {}, { earlier })).toBe(outcome);
  });

  it.each([
    [{ youngest: 14, oldest: 14 }, 3, 'not-met'],
    [{ youngest: 15, oldest: 15 }, 3, 'not-met'],
    [{ youngest: 15, oldest: 15 }, 2, 'met'],
    [{ youngest: 16, oldest: 16 }, 3, undefined],
    [{ youngest: 15, oldest: 16 }, 3, 'needs-review'],
    [{ youngest: 15, oldest: 16 }, 2, 'met'],
    [{ youngest: 15, oldest: null }, 3, 'needs-review'],
    [null, 3, 'needs-review'],
    [null, 2, 'met'],
  ])('of a child of %j, %s hours on a day, where two are the most under sixteen, are %s', (...told) => {
    const [age, hoursPerDay, outcome] = told;
    const one = limit('hoursPerDay', { most: 2, ofAges: { least: null, most: 15 } });
    expect(withLimit(one, { hoursPerDay }, { age })).toBe(outcome);
  });

  it.each([
    [{ days: 30 }, [], 'needs-review'],
    [{ days: 30 }, [limit('days', { least: 1 })], 'needs-review'],
    [{ days: 30 }, [limit('hours', { most: 40 })], 'needs-review'],
    [{ days: 30 }, [limit('days', { most: 40 })], 'met'],
    [{ hours: 30 }, [limit('hours', { most: 40 })], 'met'],
    [{ hours: 30, days: 9 }, [limit('hours', { most: 40 })], 'needs-review'],
    [{ hours: 30, days: 9 }, [limit('hours', { most: 40 }), limit('days-to-serve', { most: 9 })], 'met'],
    [{ amount: 30 }, [], 'needs-review'],
    [{ amount: 30 }, [limit('amount', { most: 40 })], 'met'],
    [{}, [], 'met'],
  ])('whether the most of %j is known, by %j, is %s', (told, limits, outcome) => {
    const measures = [measure({ ...told, limits })];
    expect(outcomeOf('order.most-unknown', facts({ measures }))).toBe(outcome);
  });

  it.each([
    [{ hours: 160, hoursPerDay: 2, days: 79 }, [], 'not-met'],
    [{ hours: 160, hoursPerDay: 2, days: 80 }, [], 'met'],
    [{ hours: 160, hoursPerDay: 2, days: 1 }, [limit('days-to-serve', { most: 365 })], 'not-met'],
    [{ hours: 160, hoursPerDay: 2 }, [limit('days-to-serve', { most: 79 })], 'not-met'],
    [{ hours: 160, hoursPerDay: 2 }, [limit('days-to-serve', { most: 80 })], 'met'],
    [{ hours: 160, hoursPerDay: 2 }, [], undefined],
    [{ hours: 160, days: 1 }, [], undefined],
    [{ days: 1 }, [], undefined],
  ])('whether the hours of %j fit into its days, by %j, is %s', (told, limits, outcome) => {
    const measures = [measure({ ...told, limits })];
    expect(outcomeOf('order.hours-do-not-fit', facts({ measures }))).toBe(outcome);
  });

  it.each([
    [['days'], { amount: 5 }, [], 'not-met'],
    [['days'], { hours: 5 }, [], 'not-met'],
    [['days'], { hoursPerDay: 24 }, [limit('days', { most: 365 })], 'not-met'],
    [['hours'], { hours: 5, hoursPerDay: 1, days: 9 }, [], 'met'],
    [['hours'], { hours: 5, amount: 5 }, [], 'not-met'],
    [['days'], { hours: 5, hoursPerDay: 1 }, [limit('hoursPerDay', { most: 2 })], 'met'],
    [['amount', 'days'], { amount: 5, days: 30 }, [], 'met'],
    [['days'], { amount: 5 }, [limit('amount', { most: 50 })], 'met'],
    [['amount'], { amount: 5, hours: 5 }, [], 'not-met'],
    [['once'], { days: 1 }, [], 'met'],
    [['once'], {}, [], 'met'],
  ] as const)('what is counted in %j, told as %j with limits of %j, is %s', (...one) => {
    const [countedIn, told, limits, outcome] = one;
    const measures = [measure({ countedIn, ...told, limits })];
    expect(outcomeOf('order.measure-counted-otherwise', facts({ measures }))).toBe(outcome);
  });

  it('what is agreed to in what it is not counted in is looked at', () => {
    const measures = [measure({ kind: 'voluntary-obligation', amount: 5 })];
    expect(outcomeOf('order.measure-counted-otherwise', facts({ measures }))).toBe('needs-review');
  });

  it('another stage is looked at where the law leaves it to who decides', () => {
    const one = limit('stage', { stages: ['sentence'], exceeding: 'review' });
    expect(withLimit(one, {}, { stage: 'aftercare' })).toBe('needs-review');
  });

  it.each([
    [['days'], {}, 'not-met'],
    [['days'], { hours: 100, amount: 50 }, 'not-met'],
    [['days'], { days: 1 }, 'met'],
    [['hours'], { days: 30 }, 'not-met'],
    [['hours'], { hours: 100 }, 'met'],
    [['amount'], { amount: 50 }, 'met'],
    [['amount', 'days'], { days: 30 }, 'met'],
    [['amount', 'days'], { hours: 5 }, 'not-met'],
    [['once'], {}, 'met'],
  ] as const)(
    'the bound of a measure that is counted in %j, told as %j, is %s',
    (countedIn, told, outcome) => {
      const measures = [measure({ countedIn, ...told })];
      expect(outcomeOf('order.term-missing', facts({ measures }))).toBe(outcome);
    },
  );

  it.each([
    [{ youngest: 15, oldest: 15 }, 'not-met'],
    [{ youngest: 16, oldest: 16 }, 'met'],
    [{ youngest: 17, oldest: 17 }, 'met'],
    [{ youngest: 15, oldest: 16 }, 'needs-review'],
    [{ youngest: 15, oldest: null }, 'needs-review'],
    [{ youngest: 16, oldest: null }, 'met'],
    [null, 'needs-review'],
  ])('an age of %j, for what is for children from sixteen on, is %s', (age, outcome) => {
    expect(withLimit(limit('age', { least: 16 }), {}, { age })).toBe(outcome);
  });

  it.each([
    [1, 'refuse', 'met'],
    [2, 'refuse', 'met'],
    [3, 'refuse', 'not-met'],
    [3, 'review', 'needs-review'],
    [null, 'refuse', 'needs-review'],
  ] as const)(
    'a gravity of rank %s, where more than two is for %s, is %s',
    (gravityRank, exceeding, outcome) => {
      expect(withLimit(limit('gravity', { most: 2, exceeding }), {}, { gravityRank })).toBe(outcome);
    },
  );

  it.each([
    ['pre-trial', 'not-met'],
    ['sentence', 'met'],
    ['aftercare', 'not-met'],
  ] as const)('a punishment at the stage %s is %s', (stage, outcome) => {
    expect(withLimit(limit('stage', { stages: ['sentence'] }), {}, { stage })).toBe(outcome);
  });

  it('a fine is always looked at, since nobody records what a child earns', () => {
    expect(withLimit(limit('own-income', { exceeding: 'review' }), { amount: 10 })).toBe('needs-review');
  });

  it.each([
    [['punishment', 'educational-measure'], 'not-met'],
    [['punishment', 'punishment'], 'met'],
    [['educational-measure', 'educational-measure'], 'met'],
    [['educational-measure', 'probation-duty'], 'met'],
    [['punishment', 'probation-duty'], 'met'],
  ] as const)('%j together are %s', (kinds, outcome) => {
    const measures = kinds.map((kind) => measure({ kind }));
    expect(outcomeOf('order.kinds-mixed', facts({ measures }))).toBe(outcome);
  });

  it.each([
    ['given', 'none', true, 'met'],
    ['none', 'none', false, 'not-met'],
    ['given', 'none', false, 'not-met'],
    ['expired', 'given', false, 'not-met'],
    ['refused', 'given', false, 'not-met'],
    ['withdrawn', 'unconfirmed', false, 'not-met'],
    ['given', 'disputed', false, 'not-met'],
    ['unconfirmed', 'given', false, 'needs-review'],
  ])('what is agreed, with a child %s and representatives %s (given: %s), is %s', (...told) => {
    const [child, representatives, isGiven, outcome] = told;
    const stands = { isGiven, child: { standing: child }, representatives: { standing: representatives } };
    const agreement = agreementOf(stands);
    const measures = [measure({ kind: 'voluntary-obligation' })];
    expect(outcomeOf('order.agreement-missing', facts({ agreement, measures }))).toBe(outcome);
  });

  it('what is imposed asks for no agreement', () => {
    expect(outcomeOf('order.agreement-missing', facts({ agreement: 'refused' }))).toBeUndefined();
  });

  it.each([
    ['punishment', ['educational-measure'], 'not-met'],
    ['educational-measure', ['punishment'], 'not-met'],
    ['punishment', ['punishment', 'probation-duty'], 'met'],
    ['probation-duty', ['educational-measure'], 'met'],
  ] as const)('a %s beside another order of %j is %s', (kind, kindsBeside, outcome) => {
    const all = facts({ kindsBeside, measures: [measure({ kind })] });
    expect(outcomeOf('order.kinds-mixed', all)).toBe(outcome);
  });

  it.each([
    ['punishment', ['court'], 'court', 'met'],
    ['punishment', ['court'], 'prosecutor-office', 'not-met'],
    ['probation-duty', ['court', 'prosecutor-office'], 'prosecutor-office', 'met'],
    ['voluntary-obligation', [], 'court', 'needs-review'],
  ] as const)('a %s that %j impose, by a %s, is %s', (kind, imposedBy, authorityKind, outcome) => {
    const all = facts({ authorityKind, measures: [measure({ kind, imposedBy })] });
    expect(outcomeOf('order.measure-not-imposable', all)).toBe(outcome);
  });

  it.each([
    [1, 'met'],
    [5, 'met'],
    [6, 'needs-review'],
  ])('%s conditions are %s', (conditions, outcome) => {
    expect(outcomeOf('order.conditions-many', facts({ conditions }))).toBe(outcome);
  });

  it('names its source, and whether that was read', () => {
    const all = facts({
      measures: [measure({ limits: [limit('days', { least: 60, most: 730, law: 'CC 85' })] })],
    });
    expect(judgeOrder(all).at(-1)).toEqual({
      ...{ code: 'order.limit-days', measure: 'restriction-of-liberty', outcome: 'not-met' },
      ...{ citation: 'CC 85', verified: false, least: 60, most: 730 },
    });
    expect(judgeOrder(all)[0]).toMatchObject({ citation: 'CC 84.2', verified: true });
  });
});

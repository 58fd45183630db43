import grounds from '../../../../../src/modules/reference/seed/order-breach-grounds.json';
import { firstBroken } from '../../../../../src/kernel/rule';
import {
  breachDayRules,
  namingRules,
  type NamedKind,
} from '../../../../../src/modules/sentencing/domain/breach.rules';
import { termsHeldOn } from '../../../../../src/modules/sentencing/domain/held-conditions';
import { breachesIn } from '../../../../../src/modules/sentencing/domain/told-breaches';

describe('the conditions that held on a day', () => {
  const terms = [
    { number: 1, decidedOn: '2026-03-01' },
    { number: 2, decidedOn: '2026-03-10' },
    { number: 3, decidedOn: '2026-03-20' },
  ];

  it.each([
    ['2026-02-28', []],
    ['2026-03-01', [1]],
    ['2026-03-09', [1]],
    ['2026-03-10', [1, 2]],
    ['2026-03-11', [2]],
    ['2026-03-19', [2]],
    ['2026-03-20', [2, 3]],
    ['2026-04-30', [3]],
  ])('on %s are those of the editions %j', (day, numbers) => {
    expect(termsHeldOn(terms, day)).toEqual(numbers);
  });
});

describe('what a breach names', () => {
  it.each([
    [[], 0, 0, undefined],
    [['condition'], 1, 0, undefined],
    [['condition'], 0, 1, 'order.breach-names-nothing'],
    [['measure'], 0, 1, undefined],
    [['measure'], 1, 0, 'order.breach-names-nothing'],
    [['condition', 'measure'], 0, 1, undefined],
    [['condition', 'measure'], 1, 0, undefined],
    [['condition', 'measure'], 0, 0, 'order.breach-names-nothing'],
  ] as const)('with a ground that asks for %j, is %s conditions and %s measures', (...told) => {
    const [asked, condition, measure, code] = told;
    expect(firstBroken(namingRules, { asked, named: { condition, measure } })?.code).toBe(code);
  });

  it('is asked for by each ground that cannot be one of the whole', () => {
    const asking = grounds.entries.map((entry) => {
      const { code, attributes } = entry as { code: string; attributes?: { names?: NamedKind[] } };
      return [code, attributes?.names ?? []];
    });
    expect(Object.fromEntries(asking)).toEqual({
      'missed-reporting': ['condition', 'measure'],
      'condition-not-kept': ['condition'],
      'works-not-done': ['measure'],
      'harm-not-repaired': ['condition', 'measure'],
      ...{ 'not-found': [], other: [] },
    });
  });
});

describe('the day of a breach', () => {
  const limits = {
    ...{ weekdays: [1, 5], from: null, until: null, places: ['market'], fromOn: '2026-03-02', untilOn: null },
    exceptions: [{ code: 'allowed-day', on: '2026-03-09' }],
  };
  const facts = { day: '2026-03-06', rests: [], limits: [limits, null], isWithoutFault: false };
  const broken = (difference: object) => firstBroken(breachDayRules, { ...facts, ...difference })?.code;

  it.each([
    ['a Friday of a condition for Mondays and Fridays', '2026-03-06', undefined],
    ['a Thursday', '2026-03-05', 'order.breach-day-not-asked'],
    ['a Friday before its first day', '2026-02-27', 'order.breach-day-not-asked'],
    ['a Monday that it leaves free', '2026-03-09', 'order.breach-day-not-asked'],
  ])('is tried on %s', (_, day, code) => {
    expect(broken({ day })).toBe(code);
  });

  it('is any day of what has no limits', () => {
    expect(broken({ day: '2026-03-05', limits: [null] })).toBeUndefined();
    expect(broken({ day: '2026-03-05', limits: [] })).toBeUndefined();
  });

  it.each([
    ['2026-03-02', '2026-03-07', 'order.breach-day-rested'],
    ['2026-03-06', '2026-03-07', 'order.breach-day-rested'],
    ['2026-03-06', null, 'order.breach-day-rested'],
    ['2026-03-02', '2026-03-06', undefined],
    ['2026-03-07', null, undefined],
  ])('is tried against a rest from %s until %s', (from, until, code) => {
    expect(broken({ rests: [{ from, until }] })).toBe(code);
    expect(broken({ rests: [{ from, until }], limits: [] })).toBe(code);
  });

  it('is none of which it is written down that a condition was kept or excused', () => {
    expect(broken({ isWithoutFault: true })).toBe('order.breach-day-without-fault');
  });
});

describe('the breaches in a history', () => {
  const line = (action: string, more: object = {}) => ({
    ...{ action, reasonCode: null, happenedOn: null, conditionIds: null, measures: null },
    ...more,
  });

  it('are those that were recorded, each with what was answered to it last', () => {
    const first = { reasonCode: 'other', happenedOn: '2026-03-02', conditionIds: ['a'] };
    const history = [
      ...[line('start'), line('record-breach', first), line('warn'), line('overturn-breach')],
      ...[line('vary'), line('record-breach', { measures: ['public-works'] })],
    ];
    expect(breachesIn(history)).toEqual([
      {
        ...{ happenedOn: '2026-03-02', ground: 'other', conditionIds: ['a'], measures: [] },
        answer: 'overturn-breach',
      },
      { happenedOn: null, ground: null, conditionIds: [], measures: ['public-works'], answer: null },
    ]);
  });

  it.each(['excuse', 'warn', 'refer-to-court', 'continue', 'revoke', 'replace'])(
    'have the answer %s',
    (action) => {
      expect(breachesIn([line('record-breach'), line(action)])[0]?.answer).toBe(action);
    },
  );

  it.each(['start', 'vary', 'begin-suspension', 'complete', 'expire', 'quash'])(
    'are not answered by %s',
    (action) => {
      expect(breachesIn([line('record-breach'), line(action)])[0]?.answer).toBeNull();
    },
  );

  const answersTo = (...actions: string[]) =>
    breachesIn(actions.map((action) => line(action))).map(({ answer }) => answer);

  it('keep their answer where an order is taken back later for something else', () => {
    expect(answersTo('record-breach', 'excuse', 'revoke')).toEqual(['excuse']);
  });

  it('are put right by a review where they were warned of, though another was recorded since', () => {
    expect(answersTo('record-breach', 'warn', 'record-breach', 'overturn-breach')).toEqual([
      'overturn-breach',
      null,
    ]);
  });

  it('are answered by the court after they were referred to it', () => {
    expect(answersTo('record-breach', 'refer-to-court', 'continue')).toEqual(['continue']);
  });

  it('are none where an order is taken back without one', () => {
    expect(breachesIn([line('start'), line('revoke')])).toEqual([]);
  });
});

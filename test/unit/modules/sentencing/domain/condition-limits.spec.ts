import { firstBroken } from '../../../../../src/kernel/rule';
import {
  asksOn,
  coversTime,
  hoursOf,
  leavesFree,
  type ConditionLimits,
} from '../../../../../src/modules/sentencing/domain/condition-limits';
import {
  limitsRules,
  type LimitsFacts,
} from '../../../../../src/modules/sentencing/domain/condition-limits.rules';

/** From Monday to Friday at night, except for one wedding. */
const NIGHTS: ConditionLimits = {
  ...{ weekdays: [1, 2, 3, 4, 5], from: '22:00', until: '06:00', places: [] },
  exceptions: [
    { code: 'school', on: null },
    { code: 'family-event', on: '2026-03-11' },
  ],
  ...{ fromOn: '2026-03-09', untilOn: '2026-03-31' },
};
const [SUNDAY, MONDAY, WEDNESDAY, SATURDAY] = [
  '2026-03-15',
  '2026-03-09',
  '2026-03-11',
  '2026-03-14',
] as const;

describe('The hours of a condition', () => {
  it('go on after midnight on the next day, and begin the week anew after Sunday', () => {
    expect(hoursOf({ ...NIGHTS, weekdays: [7] })).toEqual([
      { weekday: 7, from: '22:00', until: '24:00' },
      { weekday: 1, from: '00:00', until: '06:00' },
    ]);
    expect(hoursOf({ ...NIGHTS, weekdays: [2], from: '18:00', until: '20:00' })).toEqual([
      { weekday: 2, from: '18:00', until: '20:00' },
    ]);
    expect(hoursOf({ ...NIGHTS, weekdays: [], from: '18:00', until: '20:00' })).toHaveLength(7);
    expect(hoursOf({ ...NIGHTS, from: null, until: null })).toEqual([]);
  });

  it('are asked on its weekdays from its first to its last day', () => {
    const asked = [MONDAY, SATURDAY, '2026-03-08', '2026-03-31', '2026-04-01'];
    expect(asked.map((day) => asksOn(NIGHTS, day))).toEqual([true, false, false, true, false]);
    expect(asksOn({ ...NIGHTS, weekdays: [] }, SUNDAY)).toBe(true);
    expect(asksOn({ ...NIGHTS, fromOn: null, untilOn: null }, '2030-01-01')).toBe(true);
  });

  it('leave free the day that they name, and no other', () => {
    expect([leavesFree(NIGHTS, WEDNESDAY), leavesFree(NIGHTS, MONDAY)]).toEqual([true, false]);
  });

  it.each([
    [MONDAY, '21:59', false],
    [MONDAY, '22:00', true],
    [MONDAY, '05:00', false],
    ['2026-03-10', '05:59', true],
    ['2026-03-10', '06:00', false],
    [SATURDAY, '05:00', true],
    [SATURDAY, '23:00', false],
    [WEDNESDAY, '23:00', false],
    ['2026-03-12', '05:00', false],
  ])('lie on %s at %s: %s', (day, time, expected) => {
    expect(coversTime(NIGHTS, day, time)).toBe(expected);
  });

  it('are of being at home only where no place is named', () => {
    expect(coversTime({ ...NIGHTS, places: ['market'] }, MONDAY, '23:00')).toBe(false);
    expect(coversTime({ ...NIGHTS, from: null, until: null }, MONDAY, '23:00')).toBe(false);
  });
});

describe('A condition with limits', () => {
  const FACTS: LimitsFacts = {
    ...{ needs: 'hours', limits: NIGHTS, endsOn: '2026-03-31', today: SUNDAY },
    schoolHours: [{ weekday: 2, from: '08:00', until: '13:30' }],
  };
  const broken = (difference: Partial<LimitsFacts>) =>
    firstBroken(limitsRules, { ...FACTS, ...difference })?.code;
  const limits = (difference: Partial<ConditionLimits>) => ({ limits: { ...NIGHTS, ...difference } });
  const NO_HOURS = { from: null, until: null };

  it('names what its kind asks for', () => {
    expect(broken({})).toBeUndefined();
    expect(broken({ limits: null })).toBe('order.condition-not-precise');
    expect(broken(limits({ ...NO_HOURS, places: ['market'] }))).toBe('order.condition-not-precise');
    expect(broken({ needs: 'places' })).toBe('order.condition-not-precise');
    expect(broken({ needs: 'places', ...limits({ ...NO_HOURS, places: ['market'] }) })).toBeUndefined();
    expect(broken({ needs: 'either' })).toBeUndefined();
    expect(broken({ needs: 'either', ...limits(NO_HOURS) })).toBe('order.condition-not-precise');
    expect(broken({ needs: null, limits: null })).toBeUndefined();
  });

  it.each([
    ['2026-03-31', {}, undefined],
    ['2026-04-01', {}, 'order.condition-never-holds'],
    ['2026-04-01', { fromOn: null }, 'order.condition-never-holds'],
    ['2026-04-01', { untilOn: null }, undefined],
    ['2026-03-14', { untilOn: '2026-03-15' }, 'order.condition-never-holds'],
    ['2026-03-14', { untilOn: '2026-03-16' }, undefined],
    ['2026-03-01', { fromOn: '2026-03-14', untilOn: '2026-03-15' }, 'order.condition-never-holds'],
    ['2026-03-01', { fromOn: '2026-03-14', untilOn: '2026-03-15', weekdays: [6] }, undefined],
    ['2026-03-15', { fromOn: null, untilOn: null, weekdays: [6] }, undefined],
  ] as const)('asks something of the child on a day that is to come: set on %s with %j (%s)', (...one) => {
    const [today, difference, code] = one;
    expect(broken({ ...limits(difference), today, endsOn: null })).toBe(code);
  });

  it('does not outlast its order', () => {
    expect(broken({ endsOn: '2026-03-30' })).toBe('order.condition-outlasts-order');
    expect(broken({ endsOn: null })).toBeUndefined();
    const begins = limits({ fromOn: '2026-04-02', untilOn: null });
    expect(broken(begins)).toBe('order.condition-outlasts-order');
    expect(broken(limits({ untilOn: null }))).toBeUndefined();
  });

  it('keeps no child at home at hours of school, unless school is left free', () => {
    const morning = { from: '13:00', until: '15:00', exceptions: [] };
    expect(broken(limits(morning))).toBe('order.condition-in-school-hours');
    expect(broken(limits({ ...morning, exceptions: [{ code: 'school', on: null }] }))).toBeUndefined();
    expect(broken(limits({ ...morning, from: '13:30' }))).toBeUndefined();
    expect(broken(limits({ ...morning, weekdays: [3] }))).toBeUndefined();
    expect(broken({ needs: 'places', ...limits({ ...morning, places: ['market'] }) })).toBeUndefined();
    expect(broken(limits({ weekdays: [1], exceptions: [], until: '08:01' }))).toBe(
      'order.condition-in-school-hours',
    );
  });
});

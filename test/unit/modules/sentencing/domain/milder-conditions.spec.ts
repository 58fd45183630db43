import type { ConditionLimits } from '../../../../../src/modules/sentencing/domain/condition-limits';
import { areNoHarder } from '../../../../../src/modules/sentencing/domain/milder-conditions';

/** On Monday and Tuesday nights, until the end of March, in two places. */
const LIMITS: ConditionLimits = {
  ...{ weekdays: [1, 2], from: '22:00', until: '06:00', places: ['market', 'park'] },
  exceptions: [
    { code: 'school', on: null },
    { code: 'family-event', on: '2026-03-11' },
    { code: 'family-event', on: '2026-03-02' },
  ],
  ...{ fromOn: '2026-03-15', untilOn: '2026-03-31' },
};
const TODAY = '2026-03-10';
const leisure = (limits: Partial<ConditionLimits> | null) => ({
  kind: 'limit-leisure',
  limits: limits && { ...LIMITS, ...limits },
});
const isNoHarder = (limits: Partial<ConditionLimits>, before: Partial<ConditionLimits> | null = {}) =>
  areNoHarder([leisure(limits)], [leisure(before)], TODAY);

describe('A condition of an order, beside what was asked before', () => {
  it.each<[string, Partial<ConditionLimits>]>([
    ['as it was', {}],
    ['at fewer hours', { from: '23:00', until: '05:00' }],
    ['on fewer days of the week', { weekdays: [2] }],
    ['in fewer places', { places: ['park'] }],
    ['with more that is left free', { exceptions: [...LIMITS.exceptions, { code: 'work', on: null }] }],
    ['without a free day that is over', { exceptions: LIMITS.exceptions.slice(0, 2) }],
    ['from a later day', { fromOn: '2026-03-20' }],
    ['until an earlier day', { untilOn: '2026-03-20' }],
  ])('is no harder: %s', (_, limits) => expect(isNoHarder(limits)).toBe(true));

  it.each<[string, Partial<ConditionLimits>]>([
    ['from an earlier hour', { from: '21:00' }],
    ['until a later hour', { until: '07:00' }],
    ['at all hours', { from: null, until: null }],
    ['at other hours, and no more of them', { from: '21:00', until: '05:00' }],
    ['on more days of the week', { weekdays: [1, 2, 3] }],
    ['on every day', { weekdays: [] }],
    ['on another day of the week', { weekdays: [4] }],
    ['in more places', { places: ['market', 'park', 'station'] }],
    ['in another place', { places: ['station'] }],
    ['everywhere but at home', { places: [] }],
    ['with less that is always left free', { exceptions: LIMITS.exceptions.slice(1) }],
    ['without a free day that is to come', { exceptions: LIMITS.exceptions.slice(0, 1) }],
    ['from an earlier day', { fromOn: '2026-03-12' }],
    ['from now on', { fromOn: null }],
    ['until a later day', { untilOn: '2026-04-01' }],
    ['until the end of the order', { untilOn: null }],
  ])('is harder: %s', (_, limits) => expect(isNoHarder(limits)).toBe(false));

  it('is no harder where it held everywhere, always, or since long', () => {
    expect(isNoHarder({}, { places: [], from: null, until: null, weekdays: [] })).toBe(true);
    expect(isNoHarder({ fromOn: null }, { fromOn: '2026-03-01' })).toBe(true);
    expect(isNoHarder({}, { untilOn: null })).toBe(true);
  });

  it('is left to who decides where only words told of it', () => expect(isNoHarder({}, null)).toBe(true));

  it('is each beside one of before, in whichever order that is possible', () => {
    const [narrow, wide] = [leisure({ places: ['market'] }), leisure({})];
    const [both, other] = [leisure({ places: ['market', 'park'] }), leisure({ places: ['park'] })];
    expect(areNoHarder([narrow, both], [wide, narrow], TODAY)).toBe(true);
    expect(areNoHarder([narrow, other], [wide, narrow], TODAY)).toBe(true);
    expect(areNoHarder([wide, wide], [wide, narrow], TODAY)).toBe(false);
    expect(areNoHarder([narrow], [{ ...narrow, kind: 'keep-away-place' }], TODAY)).toBe(false);
  });
});

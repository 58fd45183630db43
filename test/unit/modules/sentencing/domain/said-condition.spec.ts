import type { ConditionLimits } from '../../../../../src/modules/sentencing/domain/condition-limits';
import { goesOnFrom, type SaidCondition } from '../../../../../src/modules/sentencing/domain/said-condition';

const NIGHTS: ConditionLimits = {
  ...{ weekdays: [1, 5], from: '22:00', until: '06:00', places: ['market', 'park'] },
  exceptions: [{ code: 'school', on: null }],
  ...{ fromOn: null, untilOn: null },
};
const SAID: SaidCondition = {
  kind: 'limit-leisure',
  words: 'At night.',
  limits: NIGHTS,
  placeWords: 'Nümunə',
};
const said = (limits: Partial<ConditionLimits>): SaidCondition => ({
  ...SAID,
  limits: { ...NIGHTS, ...limits },
});
const goesOn = (asked: SaidCondition, before: SaidCondition = SAID) =>
  goesOnFrom([asked], [{ ...before, firstId: 'first' }])[0] === 'first';

describe('A condition of an order that is set down once more', () => {
  it.each<[string, Partial<ConditionLimits>]>([
    ['in another order', { weekdays: [5, 1], places: ['park', 'market'] }],
    ['with a first and a last day', { fromOn: '2026-03-09', untilOn: '2026-03-31' }],
    [
      'with a day left free',
      { exceptions: [...NIGHTS.exceptions, { code: 'allowed-day', on: '2026-03-11' }] },
    ],
  ])('goes on: %s', (_, limits) => expect(goesOn(said(limits))).toBe(true));

  it.each<[string, SaidCondition]>([
    ['of another kind', { ...SAID, kind: 'keep-away-place' }],
    ['in other words', { ...SAID, words: 'In the evening.' }],
    ['with other words of its places', { ...SAID, placeWords: null }],
    ['without limits', { ...SAID, limits: null }],
    ['on other days of the week', said({ weekdays: [1] })],
    ['from another hour', said({ from: '21:00' })],
    ['until another hour', said({ until: '07:00' })],
    ['of other places', said({ places: ['market'] })],
    ['with something else left free always', said({ exceptions: [] })],
  ])('is a new one: %s', (_, asked) => expect(goesOn(asked)).toBe(false));

  it('is a new one where nobody can read what it was', () => {
    const sealed = { ...SAID, words: null };
    expect(goesOn(sealed, sealed)).toBe(false);
  });

  it('goes on from the one that stood last, and once', () => {
    const before = ['last', 'earlier'].map((firstId) => ({ ...SAID, firstId }));
    expect(goesOnFrom([SAID, SAID, SAID], before)).toEqual(['last', 'earlier', null]);
  });
});

import { milderLaw } from '../../../../../../src/modules/eligibility/domain/milder-law';
import { anAct, rulingOf } from '../facts.builder';

const RANKS: Readonly<Record<string, number>> = { LIGHT: 1, HEAVY: 2 };
const rankOf = (band: string) => RANKS[band] ?? 0;

describe('the milder law', () => {
  const then = { gravity: 'HEAVY', minimumAge: 14 };

  it('takes the lighter band and the higher age, each for itself', () => {
    expect(milderLaw(then, { gravity: 'LIGHT', minimumAge: 14 }, rankOf)).toEqual({
      gravity: 'LIGHT',
      minimumAge: 14,
    });
    expect(milderLaw(then, { gravity: 'HEAVY', minimumAge: 16 }, rankOf)).toEqual({
      gravity: 'HEAVY',
      minimumAge: 16,
    });
  });

  it('never reaches back with something harder', () => {
    const light = { gravity: 'LIGHT', minimumAge: 16 };
    expect(milderLaw(light, { gravity: 'HEAVY', minimumAge: 14 }, rankOf)).toEqual(light);
  });

  it('is that of the act where the list names the offence no more', () => {
    expect(milderLaw(then, null, rankOf)).toEqual(then);
  });
});

describe('amended-law', () => {
  const outcome = (said: Parameters<typeof anAct>[0]) =>
    rulingOf('amended-law', { acts: [anAct(said)] }).outcome;

  it.each([
    ['is met while nothing has changed', {}, 'met'],
    ['needs review when the gravity has changed since', { gravityNow: 'SERIOUS' }, 'needs-review'],
    ['needs review when the age has changed since', { minimumAgeNow: 16 }, 'needs-review'],
    [
      'is not met when the offence is not in the list any more',
      { gravityNow: null, minimumAgeNow: null },
      'not-met',
    ],
  ])('%s', (_, said, expected) => expect(outcome(said)).toBe(expected));
});

describe('gravity-band', () => {
  const outcome = (acts: readonly ReturnType<typeof anAct>[], bands: string[]) =>
    rulingOf('gravity-band', { acts }, { bands }).outcome;

  it('is met when every act lies in a band of the rule', () => {
    expect(outcome([anAct(), anAct({ gravity: 'SERIOUS' })], ['LESS_SERIOUS', 'SERIOUS'])).toBe('met');
  });

  it('is not met when one act does not', () => {
    expect(outcome([anAct(), anAct({ gravity: 'SERIOUS' })], ['LESS_SERIOUS'])).toBe('not-met');
  });

  it('goes by the version’s own bands: the same act, another day, another answer', () => {
    expect(outcome([anAct()], ['LESS_SERIOUS'])).toBe('met');
    expect(outcome([anAct()], ['NO_GREAT_PUBLIC_DANGER'])).toBe('not-met');
  });

  it('suggests no lighter name for an act', () => {
    expect(rulingOf('gravity-band', {}, { bands: ['SERIOUS'] }).would).toBeNull();
  });

  it('needs review without an act', () => expect(outcome([], ['LESS_SERIOUS'])).toBe('needs-review'));
});

describe('limitation-period', () => {
  const outcome = (committedOn: string, onDay: string, amount = 42) =>
    rulingOf(
      'limitation-period',
      { onDay, acts: [anAct({ committedOn })] },
      { limits: [{ band: 'LESS_SERIOUS', amount }] },
    ).outcome;

  it.each([
    ['is met on the last day', '2023-01-10', '2026-07-09', 'met'],
    ['is not met when the months are full', '2023-01-10', '2026-07-10', 'not-met'],
    ['counts from 31 August to the last day of a short February', '2023-08-31', '2027-02-27', 'met'],
    ['is full on that last day', '2023-08-31', '2027-02-28', 'not-met'],
  ])('%s', (_, committedOn, onDay, expected) => expect(outcome(committedOn, onDay)).toBe(expected));

  it('needs review for a band without a limit', () => {
    expect(rulingOf('limitation-period', {}, { limits: [] }).outcome).toBe('needs-review');
  });
});

describe('first-act', () => {
  it.each([
    [0, 0, 'met'],
    [1, 0, 'not-met'],
    [1, 1, 'met'],
    [2, 1, 'not-met'],
  ])('with %i earlier acts and %i allowed is %s', (earlierActs, most, expected) => {
    expect(rulingOf('first-act', { earlierActs }, { most }).outcome).toBe(expected);
  });
});

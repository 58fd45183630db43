import { ageAt } from '../../../../../../src/modules/children/domain/age-at';
import type { BirthDate } from '../../../../../../src/modules/children/domain/birth-date';
import { anAct, rulingOf } from '../facts.builder';

/** An act on a day by a child born in a range, judged by a minimum age. */
const actOf = (earliest: string | null, latest: string | null, committedOn: string, minimumAge = 14) => {
  const birth = { certainty: earliest === null ? 'unknown' : 'estimated', earliest, latest } as BirthDate;
  const { youngest, oldest } = ageAt(birth, committedOn);
  return anAct({ committedOn, ageYoungest: youngest, ageOldest: oldest, minimumAge });
};

describe('age-of-responsibility', () => {
  const outcome = (...acts: ReturnType<typeof anAct>[]) =>
    rulingOf('age-of-responsibility', { acts }).outcome;

  it.each([
    ['is met on the birthday itself', '2012-05-20', '2012-05-20', '2026-05-20', 'met'],
    ['is not met on the day before the birthday', '2012-05-21', '2012-05-21', '2026-05-20', 'not-met'],
    [
      'of one born on 29 February is met on 1 March of a common year',
      '2012-02-29',
      '2012-02-29',
      '2026-03-01',
      'met',
    ],
    [
      'of one born on 29 February is not met on 28 February',
      '2012-02-29',
      '2012-02-29',
      '2026-02-28',
      'not-met',
    ],
    [
      'needs review where the range of birth days straddles the age',
      '2011-01-01',
      '2012-12-31',
      '2026-05-20',
      'needs-review',
    ],
    ['is met where even the youngest reading is old enough', '2010-01-01', '2012-05-20', '2026-05-20', 'met'],
    [
      'is not met where even the oldest reading is too young',
      '2012-05-21',
      '2013-05-21',
      '2026-05-20',
      'not-met',
    ],
    ['needs review where nothing is known of the birth', null, null, '2026-05-20', 'needs-review'],
  ])('%s', (_, earliest, latest, day, expected) => {
    expect(outcome(actOf(earliest, latest, day))).toBe(expected);
  });

  it('counts each act for itself: one too early an act is enough', () => {
    const early = actOf('2012-05-21', '2012-05-21', '2026-05-20');
    const late = actOf('2012-05-21', '2012-05-21', '2026-05-21');
    expect(outcome(late)).toBe('met');
    expect(rulingOf('age-of-responsibility', { acts: [late, early] })).toEqual({
      outcome: 'not-met',
      would: null,
      unblocks: null,
      values: { acts: 2, failing: 1 },
    });
  });

  it('asks for the article’s own age: fifteen is enough for one act and not for the other', () => {
    expect(outcome(anAct({ minimumAge: 14 }), anAct({ minimumAge: 16 }))).toBe('not-met');
  });

  it('says that a document showing the age would settle a doubt', () => {
    const acts = [actOf('2011-01-01', '2012-12-31', '2026-05-20')];
    expect(rulingOf('age-of-responsibility', { acts }).would).toEqual([
      { fact: '/acts/0/ageYoungest', to: 14 },
    ]);
  });

  it('needs review without an act', () => expect(outcome()).toBe('needs-review'));
});

describe('done-as-a-child', () => {
  const outcome = (...acts: ReturnType<typeof anAct>[]) => rulingOf('done-as-a-child', { acts }).outcome;

  it.each([
    ['is met on the day before the 18th birthday', '2008-05-21', '2008-05-21', 'met'],
    ['is not met on the 18th birthday', '2008-05-20', '2008-05-20', 'not-met'],
    ['needs review where the range straddles the birthday', '2008-01-01', '2008-12-31', 'needs-review'],
    ['needs review where nothing is known', null, null, 'needs-review'],
  ])('%s', (_, earliest, latest, expected) => {
    expect(outcome(actOf(earliest, latest, '2026-05-20'))).toBe(expected);
  });

  it('is about the act, not about today', () => {
    const { outcome: said } = rulingOf('done-as-a-child', { child: { ageYoungest: 19, ageOldest: 19 } });
    expect(said).toBe('met');
  });
});

describe('net-widening-under-age', () => {
  it('warns where the youngest reading is too young, even if nobody knows', () => {
    expect(rulingOf('net-widening-under-age', { acts: [actOf(null, null, '2026-05-20')] }).outcome).toBe(
      'not-met',
    );
    expect(rulingOf('net-widening-under-age', {}).outcome).toBe('met');
  });
});

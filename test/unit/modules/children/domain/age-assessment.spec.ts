import fc from 'fast-check';
import { firstBroken } from '../../../../../src/kernel/rule';
import { ageAt } from '../../../../../src/modules/children/domain/age-at';
import { assessedBirthDate } from '../../../../../src/modules/children/domain/age-assessment';
import {
  ageAssessmentRules,
  applyRules,
  type AgeAssessmentFacts,
} from '../../../../../src/modules/children/domain/age-assessment.rules';
import type { BirthDate } from '../../../../../src/modules/children/domain/birth-date';

const told = (facts: Partial<AgeAssessmentFacts> = {}): AgeAssessmentFacts => ({
  earliestBirthDay: '2011-01-01',
  latestBirthDay: '2012-12-31',
  assessedOn: '2026-05-04',
  yesterday: '2026-05-03',
  today: '2026-05-04',
  backDatingReason: null,
  needsConsent: false,
  hasConsented: false,
  lessIntrusiveTried: false,
  ...facts,
});

const broken = (facts: Partial<AgeAssessmentFacts>) => firstBroken(ageAssessmentRules, told(facts))?.code;

describe('an assessment of age', () => {
  it('is recorded on its day and on the day after', () => {
    expect(broken({})).toBeUndefined();
    expect(broken({ assessedOn: '2026-05-03' })).toBeUndefined();
  });

  it('is recorded later with a reason only', () => {
    const assessedOn = '2026-05-02';
    expect(broken({ assessedOn })).toBe('age-assessment.back-dating-not-explained');
    expect(broken({ assessedOn, backDatingReason: 'learned-later' })).toBeUndefined();
  });

  const touching = { needsConsent: true, hasConsented: true, lessIntrusiveTried: true };

  it.each<[string, Partial<AgeAssessmentFacts>, string]>([
    ['is not to come', { assessedOn: '2026-05-05' }, 'age-assessment.in-the-future'],
    ['has its days in order', { earliestBirthDay: '2013-01-01' }, 'age-assessment.days-out-of-order'],
    ['is of a child that was born', { latestBirthDay: '2026-05-05' }, 'age-assessment.born-after-it'],
    [
      'does not touch the child before other ways were tried',
      { ...touching, lessIntrusiveTried: false },
      'age-assessment.less-intrusive-first',
    ],
    [
      'does not touch the child without its consent',
      { ...touching, hasConsented: false },
      'age-assessment.without-consent',
    ],
  ])('%s', (_, facts, code) => expect(broken(facts)).toBe(code));

  it('may touch the child that consented, when other ways were tried', () =>
    expect(broken(touching)).toBeUndefined());
});

describe('the birth date that an assessment says', () => {
  const reading = { earliestBirthDay: '2011-03-31', latestBirthDay: '2012-08-31', marginMonths: 6 };

  it('is wider by the margin on both sides, to the end of a shorter month', () =>
    expect(assessedBirthDate(reading, '2026-05-04')).toEqual({
      certainty: 'assessed',
      earliest: '2010-09-30',
      latest: '2013-02-28',
    }));

  it('is not after the day of the assessment', () =>
    expect(assessedBirthDate({ ...reading, marginMonths: 60 }, '2013-01-01').latest).toBe('2013-01-01'));

  it('makes a child too young by the margin alone', () => {
    const age = (marginMonths: number) =>
      ageAt(assessedBirthDate({ ...reading, marginMonths }, '2026-11-01'), '2026-11-01').youngest;
    expect([age(0), age(2), age(3)]).toEqual([14, 14, 13]);
  });

  it('never makes the child older than without a margin, nor certain', () => {
    const day = fc
      .integer({ min: 0, max: 5_000 })
      .map((n) => new Date(Date.UTC(2008, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 60 }), (one, other, marginMonths) => {
        const [earliestBirthDay = '', latestBirthDay = ''] = [one, other].sort();
        const of = (margin: number) =>
          ageAt(
            assessedBirthDate({ earliestBirthDay, latestBirthDay, marginMonths: margin }, '2026-05-04'),
            '2026-05-04',
          );
        expect(of(marginMonths).youngest).toBeLessThanOrEqual(of(0).youngest);
        expect(of(marginMonths).oldest).toBeGreaterThanOrEqual(of(0).oldest ?? 0);
        expect(of(marginMonths).certain).toBe(false);
      }),
    );
  });
});

describe('the correction of a birth date by an assessment', () => {
  const known = (certainty: BirthDate['certainty'], latest: string | null): BirthDate => ({
    certainty,
    earliest: latest,
    latest,
  });
  const assessed = known('assessed', '2011-05-04');
  const refused = (birth: BirthDate) => firstBroken(applyRules, { known: birth, assessed })?.code;

  it('makes nobody older than documents say', () =>
    expect(refused(known('documented', '2011-05-05'))).toBe('age-assessment.older-than-documents'));

  it('may confirm documents, or make the child younger', () => {
    expect(refused(known('documented', '2011-05-04'))).toBeUndefined();
    expect(refused(known('documented', '2011-05-03'))).toBeUndefined();
  });

  it.each(['stated', 'estimated', 'assessed'] as const)(
    'follows the assessment where it was %s',
    (certainty) => expect(refused(known(certainty, '2012-01-01'))).toBeUndefined(),
  );

  it('follows the assessment where nothing was known', () =>
    expect(refused(known('unknown', null))).toBeUndefined());
});

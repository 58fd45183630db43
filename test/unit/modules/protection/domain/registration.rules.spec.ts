import fc from 'fast-check';
import { firstBroken } from '../../../../../src/kernel/rule';
import { endOfChildhood } from '../../../../../src/modules/protection/domain/end-of-childhood';
import {
  puttingOnRules,
  removalRules,
  type PuttingOnFacts,
} from '../../../../../src/modules/protection/domain/registration.rules';

const broken = (facts: Partial<PuttingOnFacts> = {}) =>
  firstBroken(puttingOnRules, {
    now: new Date('2026-05-04T09:00:00Z'),
    today: '2026-05-04',
    putOnAt: new Date('2026-05-04T09:00:00Z'),
    putOnDay: '2026-05-04',
    bornOn: '2011-02-03',
    backDatingReason: null,
    reviewOn: '2026-11-04',
    endsOn: '2029-02-28',
    isLive: false,
    ...facts,
  })?.code;

describe('a child is put on the preventive register', () => {
  it('when it is told in time', () => expect(broken()).toBeUndefined());

  it('not in the future', () =>
    expect(broken({ putOnAt: new Date('2026-05-04T09:00:00.001Z') })).toBe(
      'preventive-registration.put-on-in-the-future',
    ));

  it('not before the birth', () => {
    expect(broken({ bornOn: '2026-05-05' })).toBe('preventive-registration.put-on-before-the-birth');
    expect(broken({ bornOn: '2026-05-04' })).toBeUndefined();
    expect(broken({ bornOn: null })).toBeUndefined();
  });

  it('late with a reason alone', () => {
    const putOnAt = new Date('2026-05-03T08:59:59.999Z');
    expect(broken({ putOnAt })).toBe('preventive-registration.back-dating-not-explained');
    expect(broken({ putOnAt, backDatingReason: 'found-later' })).toBeUndefined();
  });

  it.each(['2026-05-03', '2027-05-06'])('not without a review within a year: %s', (reviewOn) =>
    expect(broken({ reviewOn })).toBe('preventive-registration.review-not-within-a-year'),
  );

  it.each(['2026-05-04', '2027-05-04'])('with a review within a year: %s', (reviewOn) =>
    expect(broken({ reviewOn })).toBeUndefined(),
  );

  it('not when childhood has ended', () => {
    expect(broken({ endsOn: '2026-05-03' })).toBe('preventive-registration.childhood-ended');
    expect(broken({ endsOn: '2026-05-04' })).toBeUndefined();
    expect(broken({ endsOn: null })).toBeUndefined();
  });

  it('once at a time', () => expect(broken({ isLive: true })).toBe('preventive-registration.live-already'));
});

describe('a removal', () => {
  const told = (removedAt: string, backDatingReason: string | null = null) =>
    firstBroken(removalRules, {
      now: new Date('2026-05-04T09:00:00Z'),
      putOnAt: new Date('2026-05-01T09:00:00Z'),
      removedAt: new Date(removedAt),
      backDatingReason,
    })?.code;

  it('lies between putting on and now', () => {
    expect(told('2026-05-01T09:00:00Z', 'recorded-on-paper')).toBeUndefined();
    expect(told('2026-05-04T09:00:00Z')).toBeUndefined();
    expect(told('2026-05-04T09:00:01Z')).toBe('preventive-registration.removed-in-the-future');
    expect(told('2026-05-01T08:59:59Z')).toBe('preventive-registration.removed-before-put-on');
  });

  it('says why it is told more than a day later', () => {
    expect(told('2026-05-03T09:00:00Z')).toBeUndefined();
    expect(told('2026-05-03T08:59:59Z')).toBe('preventive-registration.back-dating-not-explained');
    expect(told('2026-05-03T08:59:59Z', 'recorded-on-paper')).toBeUndefined();
  });
});

describe('the end of childhood', () => {
  it.each([
    ['2011-02-03', '2029-02-28'],
    ['2008-02-29', '2026-02-28'],
    ['2010-02-11', '2028-02-29'],
    ['2010-12-31', '2028-12-31'],
  ])('of who was born on %s is %s', (born, end) => expect(endOfChildhood(born)).toBe(end));

  it('is not known where nothing is', () => expect(endOfChildhood(null)).toBeNull());

  it('never comes before the 18th birthday, and at most a month after', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2005-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
        (at) => {
          const born = at.toISOString().slice(0, 10);
          const end = endOfChildhood(born) ?? '';
          const birthday = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
          expect(end.slice(0, 7)).toBe(birthday.slice(0, 7));
          expect(Number(end.slice(8))).toBeGreaterThanOrEqual(Math.min(Number(born.slice(8)), 28));
        },
      ),
      { seed: 20_261_124, numRuns: 200 },
    ));
});

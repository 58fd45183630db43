import { firstBroken } from '../../../../../src/kernel/rule';
import { movingRules, type MovingFacts } from '../../../../../src/modules/restorative/domain/moving.rules';
import {
  isLeftWithoutFault,
  saidOfOutcome,
  type RestorativeOutcome,
} from '../../../../../src/modules/restorative/domain/outcome-of-order';
import {
  errorRules,
  isReached,
  partRules,
  verifyingRules,
  type DonePart,
  type ErrorFacts,
  type PartFacts,
  type VerifyingFacts,
} from '../../../../../src/modules/restorative/domain/part.rules';

const plain = (code: string | undefined) => code?.replace('restorative.', '');
const part = (count: number, changes: Partial<DonePart> = {}): DonePart => ({
  ...{ count, isConfirmed: true, unconfirmedReason: null, verifiedBy: null, errorReason: null },
  ...changes,
});

describe('A part of a promise', () => {
  const WHOLE: PartFacts = {
    ...{ state: 'open', promised: 30, parts: [part(10)], count: 20, doneOn: '2027-03-05' },
    ...{ agreedOn: '2027-03-04', today: '2027-03-05', isConfirmed: true, hasUnconfirmedReason: false },
  };
  const whyNot = (changes: Partial<PartFacts> = {}) =>
    plain(firstBroken(partRules, { ...WHOLE, ...changes })?.code);

  it.each<[string, Partial<PartFacts>]>([
    ['to the sum', {}],
    ['on the day on which it was agreed to', { doneOn: '2027-03-04' }],
    ['unconfirmed with a reason', { isConfirmed: false, hasUnconfirmedReason: true }],
  ])('is written down: %s', (_, changes) => expect(whyNot(changes)).toBeUndefined());

  it.each<[string, Partial<PartFacts>, string]>([
    ['of what is settled', { state: 'done' }, 'obligation-settled-already'],
    ['of what is not counted', { promised: null }, 'part-of-what-is-not-counted'],
    ['in the future', { doneOn: '2027-03-06' }, 'part-at-no-time'],
    ['before it was agreed to', { doneOn: '2027-03-03' }, 'part-at-no-time'],
    ['unconfirmed without a reason', { isConfirmed: false }, 'not-confirmed-without-reason'],
    ['confirmed with a reason', { hasUnconfirmedReason: true }, 'not-confirmed-without-reason'],
    ['beyond the sum', { count: 21 }, 'more-than-promised'],
    [
      'beyond the sum with those that wait',
      { parts: [part(11, { isConfirmed: false })] },
      'more-than-promised',
    ],
  ])('is not written down: %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));

  it('counts where it is confirmed or verified, and not before', () => {
    expect(isReached([part(10), part(20)], 30)).toBe(true);
    expect(isReached([part(10), part(20, { isConfirmed: false })], 30)).toBe(false);
    expect(isReached([part(10), part(20, { isConfirmed: false, verifiedBy: 'second' })], 30)).toBe(true);
    expect(isReached([part(29)], 30)).toBe(false);
  });

  it('that was written down by mistake counts no more, and leaves room for what is right', () => {
    const mistake = part(20, { errorReason: 'wrong-quantity', verifiedBy: 'second' });
    expect(isReached([part(10), mistake], 30)).toBe(false);
    expect(isReached([part(10), mistake, part(20)], 30)).toBe(true);
    expect(whyNot({ parts: [part(10), mistake], count: 20 })).toBeUndefined();
  });

  const VERIFIED: VerifyingFacts = { state: 'open', isInError: false, isCounted: false, isRecorder: false };
  it.each<[string, VerifyingFacts, string | undefined]>([
    ['by somebody else', VERIFIED, undefined],
    ['by who wrote it down', { ...VERIFIED, isRecorder: true }, 'verified-by-who-recorded'],
    ['twice', { ...VERIFIED, isCounted: true }, 'part-counted-already'],
    ['after it is settled', { ...VERIFIED, state: 'not-done' }, 'obligation-settled-already'],
    ['where it is a mistake', { ...VERIFIED, isInError: true }, 'part-in-error'],
  ])('is looked at %s', (_, facts, code) =>
    expect(plain(firstBroken(verifyingRules, facts)?.code)).toBe(code),
  );

  const MISTAKE: ErrorFacts = { state: 'open', isInError: false, isVerified: false, isRecorder: true };
  it.each<[string, ErrorFacts, string | undefined]>([
    ['by who wrote it down', MISTAKE, undefined],
    ['by somebody else', { ...MISTAKE, isVerified: true, isRecorder: false }, undefined],
    ['where the sum is reached', { ...MISTAKE, state: 'done' }, undefined],
    ['twice', { ...MISTAKE, isInError: true }, 'part-in-error'],
    ['once it is said what is not done', { ...MISTAKE, state: 'done-in-part' }, 'obligation-settled-already'],
    ['against who looked at it', { ...MISTAKE, isVerified: true }, 'verified-part-marked-by-who-recorded'],
  ])('is said to be a mistake %s', (_, facts, code) =>
    expect(plain(firstBroken(errorRules, facts)?.code)).toBe(code),
  );
});

describe('The day of a promise', () => {
  const WHOLE: MovingFacts = {
    ...{ isWorkGoingOn: true, isConsentGiven: true, state: 'open', isStanding: true, childAgrees: true },
    ...{ partyAgrees: true, agreedOn: '2027-03-05', today: '2027-03-05', before: '2027-03-10' },
    ...{ dueOn: '2027-03-20', latestEndOn: '2027-03-20', promisedOn: '2027-03-05' },
  };
  const whyNot = (changes: Partial<MovingFacts> = {}) =>
    plain(firstBroken(movingRules, { ...WHOLE, ...changes })?.code);

  it.each<[string, Partial<MovingFacts>]>([
    ['to the last day', {}],
    ['to an earlier one', { dueOn: '2027-03-05' }],
    ['without a longest duration', { dueOn: '2028-01-01', latestEndOn: null }],
  ])('is moved %s', (_, changes) => expect(whyNot(changes)).toBeUndefined());

  it.each<[string, Partial<MovingFacts>, string]>([
    ['while the work rests', { isWorkGoingOn: false }, 'work-does-not-go-on'],
    ['without the consent of the child', { isConsentGiven: false }, 'child-does-not-agree'],
    ['once it is settled', { state: 'not-done' }, 'obligation-settled-already'],
    ['for who takes part no more', { isStanding: false }, 'party-does-not-agree'],
    ['against who was harmed', { partyAgrees: false }, 'party-does-not-agree'],
    ['against the child', { childAgrees: false }, 'day-not-agreed-by-child'],
    ['by what is to come', { agreedOn: '2027-03-06' }, 'agreed-in-the-future'],
    ['by what was said before the agreement', { agreedOn: '2027-03-04' }, 'moved-before-agreed'],
    ['to itself', { dueOn: '2027-03-10' }, 'day-not-moved'],
    ['into the past', { dueOn: '2027-03-04' }, 'obligation-due-before'],
    ['beyond what was offered', { dueOn: '2027-03-21' }, 'obligation-after-longest-duration'],
  ])('is not moved %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});

describe('What a court is told of a restorative process', () => {
  const ENDED: RestorativeOutcome = { state: 'ended', agreedAt: null, isLeft: true, isBlamed: false };

  it('is that it ended without fault, unless something is the fault of the child', () => {
    expect(saidOfOutcome(ENDED).en).toContain('does not count against the child');
    expect(saidOfOutcome({ ...ENDED, isBlamed: true }).en).toBe('what was agreed to was not done');
    expect(saidOfOutcome({ ...ENDED, state: 'fulfilled' }).en).toBe('what was agreed to is done');
  });

  it('is left without fault where something is left, and nothing is the fault of the child', () => {
    expect(isLeftWithoutFault([])).toBe(false);
    expect(isLeftWithoutFault([ENDED])).toBe(true);
    expect(isLeftWithoutFault([{ ...ENDED, isLeft: false }])).toBe(false);
    expect(isLeftWithoutFault([ENDED, { ...ENDED, isBlamed: true }])).toBe(false);
  });
});

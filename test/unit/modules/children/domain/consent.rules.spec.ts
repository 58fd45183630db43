import { firstBroken } from '../../../../../src/kernel/rule';
import {
  confirmationRules,
  consentRules,
  laterActRules,
  type ConsentFacts,
} from '../../../../../src/modules/children/domain/consent.rules';

const at = (time: string) => new Date(`2026-05-04T${time}Z`);

/** Explained at eight, said at nine, told at ten, about a file of seven. */
const told = (facts: Partial<ConsentFacts> = {}): ConsentFacts => ({
  decision: 'given',
  person: 'child',
  fileSince: at('07:00:00'),
  explainedAt: at('08:00:00'),
  decidedAt: at('09:00:00'),
  now: at('10:00:00'),
  backDatingReason: null,
  isTextOfPurpose: true,
  barredBecause: null,
  isBorn: true,
  isOfAge: false,
  lawyerPresent: true,
  lawyerAbsenceReason: null,
  endsAt: null,
  saidBefore: null,
  inCustody: false,
  heldThen: false,
  ...facts,
});

const broken = (facts: Partial<ConsentFacts>) => firstBroken(consentRules, told(facts))?.code;

describe('a consent', () => {
  it('is recorded when it was explained and told in time', () => expect(broken({})).toBeUndefined());

  it('may be said in the moment of the explanation, and recorded at once', () => {
    const now = at('09:00:00');
    expect(broken({ explainedAt: now, decidedAt: now, now, fileSince: now })).toBeUndefined();
  });

  it.each<[string, Partial<ConsentFacts>, string]>([
    ['tells of no word to come', { decidedAt: at('10:00:00.001') }, 'consent.in-the-future'],
    ['is explained first', { explainedAt: at('09:00:00.001') }, 'consent.not-explained-before'],
    ['does not precede the file unexplained', { fileSince: at('09:00:00.001') }, 'consent.before-the-file'],
    ['is said by nobody before the birth', { isBorn: false }, 'consent.before-the-birth'],
    ['is not told as free of a child that was held', { heldThen: true }, 'consent.said-in-custody'],
    ['is about the text of its purpose', { isTextOfPurpose: false }, 'consent.text-of-another-purpose'],
    [
      'is not given by whom a conflict bars',
      { person: 'representative', barredBecause: 'representative.barred' },
      'consent.representative-barred',
    ],
    [
      'is not given before the authority begins',
      { person: 'representative', barredBecause: 'representative.not-yet' },
      'consent.representative-without-authority',
    ],
    [
      'is not given after the authority ended',
      { person: 'representative', barredBecause: 'representative.ended' },
      'consent.representative-without-authority',
    ],
    [
      'is the young person’s own from the eighteenth birthday',
      { person: 'representative', isOfAge: true, barredBecause: 'representative.child-of-age' },
      'consent.child-of-age',
    ],
    ['says why no lawyer was there', { lawyerPresent: false }, 'consent.lawyer-absence-not-explained'],
    ['does not end when it begins', { endsAt: at('09:00:00') }, 'consent.ends-before-it-begins'],
    [
      'does not go behind a later word',
      { saidBefore: at('09:00:00.001') },
      'consent.older-than-the-last-word',
    ],
  ])('%s', (_, facts, code) => expect(broken(facts)).toBe(code));

  it.each<[string, Partial<ConsentFacts>]>([
    [
      'may precede the file with a reason',
      { fileSince: at('09:30:00'), backDatingReason: 'recorded-on-paper' },
    ],
    ['is the young person’s own after the birthday', { isOfAge: true }],
    ['needs no lawyer with a reason', { lawyerPresent: false, lawyerAbsenceReason: 'other' }],
    ['follows a word of the same instant', { saidBefore: at('09:00:00') }],
    ['is told as said while the child was held', { inCustody: true, heldThen: true }],
    ['may be refused anywhere', { decision: 'refused', heldThen: true }],
    ['may end later', { endsAt: at('09:00:00.001') }],
  ])('%s', (_, facts) => expect(broken(facts)).toBeUndefined());

  it('is told within a day, or says why not', () => {
    const late = { now: new Date('2026-05-05T09:00:00.001Z') };
    expect(broken({ now: new Date('2026-05-05T09:00:00Z') })).toBeUndefined();
    expect(broken(late)).toBe('consent.back-dating-not-explained');
    expect(broken({ ...late, backDatingReason: 'learned-later' })).toBeUndefined();
  });

  it('rests each rule on a source', () =>
    expect([...consentRules, ...confirmationRules].filter(({ citation }) => citation === '')).toEqual([]));
});

describe('what happens to a consent later', () => {
  const confirmed = (changes: { heldThen?: boolean; toBeConfirmed?: boolean }) => {
    const instants = { at: at('09:30:00'), decidedAt: at('09:00:00'), now: at('10:00:00') };
    const facts = { ...instants, heldThen: false, toBeConfirmed: true, ...changes };
    return firstBroken(confirmationRules, facts)?.code;
  };
  const later = (time: string) =>
    firstBroken(laterActRules, { at: at(time), decidedAt: at('09:00:00'), now: at('10:00:00') })?.code;

  it('happens between the word and now', () => {
    expect(later('09:00:00')).toBeUndefined();
    expect(later('10:00:00')).toBeUndefined();
  });

  it('is not to come', () => expect(later('10:00:00.001')).toBe('consent.later-act-in-the-future'));

  it('does not precede the word', () => expect(later('08:59:59.999')).toBe('consent.later-act-before-it'));

  it('is confirmed in freedom only', () => {
    expect(confirmed({})).toBeUndefined();
    expect(confirmed({ heldThen: true })).toBe('consent.confirmed-in-custody');
  });

  it('is confirmed where it was said in custody only', () =>
    expect(confirmed({ toBeConfirmed: false })).toBe('consent.needs-no-confirmation'));
});

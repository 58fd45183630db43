import { firstBroken } from '../../../../../src/kernel/rule';
import {
  admissionRules,
  type AdmissionFacts,
} from '../../../../../src/modules/referrals/domain/admission.rules';
import { referralLifecycle } from '../../../../../src/modules/referrals/domain/referral.lifecycle';

const NOW = new Date('2026-11-23T10:00:00Z');
const FACTS: AdmissionFacts = {
  basis: 'diversion',
  state: 'drafted',
  isReviewed: true,
  admittedAt: NOW,
  now: NOW,
  zone: 'Asia/Baku',
  firstActOn: '2026-11-23',
  lawyerPresent: true,
  lawyerAbsenceReason: null,
  representativePresent: false,
  inCustody: false,
  attestorPresentAs: 'lawyer',
  recorded: null,
  carriesADiversion: true,
  takenBackAt: null,
  heldThen: false,
};

const broken = (changes: Partial<AdmissionFacts>) =>
  firstBroken(admissionRules, { ...FACTS, ...changes })?.code;

describe('An admission', () => {
  it('is written down in the instant in which it is made', () => expect(broken({})).toBeUndefined());

  it('is not asked of a child who is only to be helped', () =>
    expect(broken({ basis: 'prevention' })).toBe('admission.prevention-needs-none'));

  it('is not made where nothing is left to answer for', () =>
    expect(broken({ carriesADiversion: false })).toBe('referral.nothing-to-answer-for'));

  const EARLIER = new Date(NOW.getTime() - 1);
  const IN_FREEDOM = { admittedAt: EARLIER, inCustody: false };
  const OPEN = ['drafted', 'returned', 'submitted', 'refused'];
  const OPEN_AGAIN = [...OPEN, 'offered', 'taken-up', 'waiting'];

  it.each(referralLifecycle.states)('that stands is not repeated on a referral that is %s', (state) =>
    expect(broken({ state, recorded: IN_FREEDOM })).toBe(
      OPEN.includes(state) ? 'admission.recorded-already' : 'admission.not-open-now',
    ),
  );

  it.each(referralLifecycle.states)('is made only until the centre begins, on one that is %s', (state) =>
    expect(broken({ state })).toBe(OPEN_AGAIN.includes(state) ? undefined : 'admission.not-open-now'),
  );

  it('after a refusal is made for its review alone', () =>
    expect(broken({ state: 'refused', isReviewed: false })).toBe('admission.not-open-now'));

  it.each(OPEN_AGAIN)('made in custody is said again in freedom on a referral that is %s', (state) =>
    expect(
      broken({ state: state as AdmissionFacts['state'], recorded: { ...IN_FREEDOM, inCustody: true } }),
    ).toBeUndefined(),
  );

  it('is recorded once', () => {
    const recorded = { admittedAt: EARLIER, inCustody: false };
    expect(broken({ recorded })).toBe('admission.recorded-already');
    expect(broken({ recorded, inCustody: true })).toBe('admission.recorded-already');
  });

  it('made in custody is repeated in freedom, and later', () => {
    const recorded = { admittedAt: EARLIER, inCustody: true };
    expect(broken({ recorded })).toBeUndefined();
    expect(broken({ recorded, inCustody: true })).toBe('admission.recorded-already');
    expect(broken({ recorded: { ...recorded, admittedAt: NOW } })).toBe(
      'admission.repeated-before-it-was-made',
    );
  });

  it('is attested as free by nobody who was not there', () => {
    const alone = { lawyerPresent: false, lawyerAbsenceReason: 'child-wishes' };
    expect(broken({ ...alone, attestorPresentAs: 'lawyer' })).toBe('admission.attestor-not-present');
    expect(broken({ attestorPresentAs: 'representative' })).toBe('admission.attestor-not-present');
    expect(broken({ attestorPresentAs: 'representative', representativePresent: true })).toBeUndefined();
    expect(broken({ ...alone, attestorPresentAs: null })).toBeUndefined();
  });

  it('is not made in the future', () =>
    expect(broken({ admittedAt: new Date(NOW.getTime() + 1) })).toBe('admission.in-the-future'));

  it('that was taken back does not come back by telling of a time before', () => {
    expect(broken({ takenBackAt: NOW })).toBeUndefined();
    expect(broken({ takenBackAt: new Date(NOW.getTime() + 1) })).toBe('admission.taken-back-since');
  });

  it('may be made on the day of the act, by the day of the place', () =>
    expect(broken({ admittedAt: new Date('2026-11-22T20:00:00Z') })).toBeUndefined());

  it('is not made before the act', () =>
    expect(broken({ admittedAt: new Date('2026-11-22T19:59:59Z') })).toBe('admission.before-the-act'));

  it('without a lawyer says why', () => {
    expect(broken({ lawyerPresent: false })).toBe('admission.lawyer-absence-not-explained');
    const explained = { lawyerPresent: false, lawyerAbsenceReason: 'child-wishes' };
    expect(broken({ ...explained, attestorPresentAs: null })).toBeUndefined();
  });

  it('beside a lawyer needs no reason for absence', () =>
    expect(broken({ lawyerAbsenceReason: 'child-wishes' })).toBe('admission.lawyer-absence-not-explained'));

  it('of a child that was held is told as one', () => {
    expect(broken({ heldThen: true })).toBe('admission.made-in-custody');
    expect(broken({ heldThen: true, inCustody: true })).toBeUndefined();
  });

  it('is not refused for want of an act', () => expect(broken({ firstActOn: null })).toBeUndefined());
});

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
  admittedAt: NOW,
  now: NOW,
  zone: 'Asia/Baku',
  firstActOn: '2026-11-23',
  lawyerPresent: true,
  lawyerAbsenceReason: null,
  recordedAlready: false,
  takenBackAt: null,
};

const broken = (changes: Partial<AdmissionFacts>) =>
  firstBroken(admissionRules, { ...FACTS, ...changes })?.code;

describe('An admission', () => {
  it('is written down in the instant in which it is made', () => expect(broken({})).toBeUndefined());

  it('is not asked of a child who is only to be helped', () =>
    expect(broken({ basis: 'prevention' })).toBe('admission.prevention-needs-none'));

  const OPEN = ['drafted', 'returned', 'submitted', 'refused'];
  it.each(referralLifecycle.states)('of a referral that is %s is open only before a decision', (state) =>
    expect(broken({ state })).toBe(OPEN.includes(state) ? undefined : 'admission.not-open-now'),
  );

  it('is recorded once', () => expect(broken({ recordedAlready: true })).toBe('admission.recorded-already'));

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
    expect(broken({ lawyerPresent: false, lawyerAbsenceReason: 'child-wishes' })).toBeUndefined();
  });

  it('beside a lawyer needs no reason for absence', () =>
    expect(broken({ lawyerAbsenceReason: 'child-wishes' })).toBe('admission.lawyer-absence-not-explained'));

  it('is not refused for want of an act', () => expect(broken({ firstActOn: null })).toBeUndefined());
});

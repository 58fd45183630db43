import type { Condition, ConditionCode, Referral } from './referral';
import type { ReferralRule } from './referral-rule';

const AGE_OF_MAJORITY = 18;

/** Is the condition recorded in full, and was it met by then? */
function isMet({ conditions }: Referral, code: ConditionCode, at: Date): boolean {
  const isComplete = (condition: Condition) =>
    Boolean(condition.recordedBy && condition.attestedBy && condition.basis) &&
    Date.parse(condition.metAt) <= at.getTime();
  return conditions.some((condition) => condition.condition === code && isComplete(condition));
}

const isRecorded = (referral: Referral, code: ConditionCode): boolean =>
  referral.conditions.some(({ condition }) => condition === code);

export const evidenceIsSufficient: ReferralRule = {
  code: 'referral.sufficient-evidence-not-recorded',
  citation: 'GC24 §18(a)',
  onlyFor: 'diversion',
  holds: ({ referral, at }) => isMet(referral, 'sufficient-evidence', at),
};

export const responsibilityWasAdmittedFreely: ReferralRule = {
  code: 'referral.admission-not-recorded',
  citation: 'GC24 §18(a); CRC 40(2)(b)(iv)',
  onlyFor: 'diversion',
  holds: ({ referral, at }) => isMet(referral, 'responsibility-admitted-freely', at),
};

export const childHasConsented: ReferralRule = {
  code: 'referral.child-consent-not-recorded',
  citation: 'GC24 §18(b); BR 11.3',
  holds: ({ referral, at }) => isMet(referral, 'consent-of-child', at),
};

/** From the 18th birthday on the young person consents alone; while the birthday is in doubt, both are asked. */
export const representativeHasConsented: ReferralRule = {
  code: 'referral.representative-consent-not-recorded',
  citation: 'GC24 §18(b); BR 11.3',
  holds: ({ referral, facts, at }) =>
    facts.child.ageYoungest >= AGE_OF_MAJORITY || isMet(referral, 'consent-of-representative', at),
};

export const legalHelpWasOffered: ReferralRule = {
  code: 'referral.legal-help-not-recorded',
  citation: 'GC24 §18(c); CRC 40(3)(b)',
  onlyFor: 'diversion',
  holds: ({ referral, at }) => isMet(referral, 'legal-help-offered', at),
};

export const measureIsAttestedLawful: ReferralRule = {
  code: 'referral.measure-lawfulness-not-recorded',
  citation: 'GC24 §18; CRC 40(3)(b)',
  onlyFor: 'diversion',
  holds: ({ referral, at }) => isMet(referral, 'lawful-non-custodial-measure', at),
};

/** Help for a child at risk rests on no admission and on no evidence: what would charge the child is not kept. */
export const preventionChargesNobody: ReferralRule = {
  code: 'referral.prevention-needs-no-charge',
  citation: 'Law 919-IIQ',
  onlyFor: 'prevention',
  holds: ({ referral }) =>
    !isRecorded(referral, 'sufficient-evidence') && !isRecorded(referral, 'responsibility-admitted-freely'),
};

/** The child is offered help out of custody at once; the centre begins when the consent was confirmed in freedom. */
export const consentIsConfirmedInFreedom: ReferralRule = {
  code: 'referral.consent-in-custody-not-confirmed',
  citation: 'GC24 §18(b); BR 11.3',
  holds: ({ referral: { conditions, answer } }) => {
    const consent = conditions.find(({ condition }) => condition === 'consent-of-child');
    if (conditions.some(({ unconfirmed }) => unconfirmed)) return false;
    return answer?.inCustody !== true || (consent !== undefined && consent.metAt > answer.answeredAt);
  },
};

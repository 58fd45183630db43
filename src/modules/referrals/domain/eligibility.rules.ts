import type { ReferralRule } from './referral-rule';

/** The ages between which prevention helps, in completed years: from 10, until the 18th birthday. */
const PREVENTION = { from: 10, below: 18 };

export const actIsRecorded: ReferralRule = {
  code: 'referral.act-not-recorded',
  citation: 'GC24 §18(a)',
  onlyFor: 'diversion',
  holds: ({ facts }) => facts.acts.length > 0,
};

/** Each act counts for itself: one for which the child is too young is left aside beside one for which it is not. */
export const childIsOfAgeOfResponsibility: ReferralRule = {
  code: 'referral.child-below-age-of-responsibility',
  citation: 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)',
  onlyFor: 'diversion',
  holds: ({ facts }) => facts.acts.some((act) => act.ageYoungest >= act.minimumAge),
};

export const actWasDoneAsChild: ReferralRule = {
  code: 'referral.adult-at-the-act',
  citation: 'CC 84.1; GC24 §20–24',
  onlyFor: 'diversion',
  holds: ({ facts }) => facts.acts.every((act) => act.ageYoungest < 18),
};

/** A doubtful age is read in favour of the help. */
export const childIsOfAgeForPrevention: ReferralRule = {
  code: 'referral.child-outside-ages-of-prevention',
  citation: 'Law 919-IIQ',
  onlyFor: 'prevention',
  holds: ({ facts: { child } }) =>
    (child.ageOldest === null || child.ageOldest >= PREVENTION.from) && child.ageYoungest < PREVENTION.below,
};

export const draftHasLainItsTime: ReferralRule = {
  code: 'referral.draft-not-old-enough',
  citation: 'dated rule draft-expiry',
  holds: ({ facts, at }) => facts.draftExpiresAt !== null && at > facts.draftExpiresAt,
};

/** One decision on one intake: a refusal is answered by its review, not by asking somebody else. */
export const intakeIsNotReferredAlready: ReferralRule = {
  code: 'referral.intake-referred-already',
  citation: 'GC24 §18; BR 11.3',
  holds: ({ facts }) => facts.sameIntake.length === 0,
};

/** Whoever refers, decides or overturns at the same moment as the intake is marked builds on nothing. */
export const intakeStands: ReferralRule = {
  code: 'referral.intake-recorded-in-error',
  citation: 'record keeping: BR 21.1; GC24 §66–71',
  holds: ({ facts }) => !facts.intakeInError,
};

/** Nobody answers twice for one act: who was warned, or told that nothing follows, is not diverted for it. */
export const intakeAwaitsAnAnswer: ReferralRule = {
  code: 'referral.intake-decided-otherwise',
  citation: 'GC24 §15–18; BR 5.1; CRC 40(2)(b)',
  onlyFor: 'diversion',
  holds: ({ facts }) => !facts.decidedOtherwise,
};

/** A corrected birth date or act ends the way to the centre, at whatever step it is noticed. */
export const intakeStillCarriesADiversion: ReferralRule = {
  code: 'referral.nothing-to-answer-for',
  citation: 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)',
  onlyFor: 'diversion',
  holds: ({ facts }) => facts.carriesADiversion,
};

/** Which of the dated rules block, those who keep them have decided with four eyes; the others warn. */
export const eligibilityDoesNotBlock: ReferralRule = {
  code: 'referral.eligibility-blocks',
  citation: 'GC24 §18, 72; dated rules of eligibility',
  onlyFor: 'diversion',
  needsRequest: true,
  holds: ({ facts: { request } }) => request?.blocking?.length === 0,
};

import type { ReferralRule } from './referral-rule';

export const centreIsChosen: ReferralRule = {
  code: 'referral.centre-not-chosen',
  citation: 'GC24 §18(b)',
  holds: ({ facts }) => facts.centre?.kind === 'diversion-centre',
};

/** Whether it has room is information for choosing, never a condition. */
export const centreServesTheDistrict: ReferralRule = {
  code: 'referral.centre-does-not-serve-district',
  citation: 'dated data of agencies',
  holds: ({ referral, facts }) => facts.centre?.districts.includes(referral.district) ?? false,
};

export const anotherCentreIsAsked: ReferralRule = {
  code: 'referral.centre-is-the-same',
  citation: 'GC24 §18',
  needsRequest: true,
  holds: ({ referral, facts }) => facts.centre !== null && facts.centre.id !== referral.centreAgencyId,
};

/** In a redirection the centre comes with the request. */
export const chosenWithTheRequest = (rule: ReferralRule): ReferralRule => ({ ...rule, needsRequest: true });

export const centreSaysWhatHappensNext: ReferralRule = {
  code: 'referral.next-step-not-given',
  citation: 'GC24 §18; BR 11',
  needsRequest: true,
  holds: ({ facts }) => Boolean(facts.request?.nextStep),
};

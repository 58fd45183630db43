import type { CompetenceFacts, ReferralFacts } from './referral-facts';
import type { ReferralRule } from './referral-rule';

const FOUR_EYES = 'BR 6, 11; GC24 §18';
const REVIEW = 'GC24 §18; BR 11.3; TR 3.5–3.6';

/** The competences that the acting person has by agency and role. */
const ownCompetences = ({ competences, actor }: ReferralFacts): readonly CompetenceFacts[] =>
  competences.filter(({ agencyKind, role }) => agencyKind === actor.agencyKind && actor.roles.includes(role));

export const authorityIsChosen: ReferralRule = {
  code: 'referral.authority-not-chosen',
  citation: 'BR 11.2',
  holds: ({ facts }) => facts.authority !== null,
};

export const addressedAuthorityIsCompetent: ReferralRule = {
  code: 'referral.authority-not-competent',
  citation: 'BR 11.2; dated data of competence',
  holds: ({ facts }) => facts.competences.some(({ agencyKind }) => agencyKind === facts.authority?.kind),
};

export const deciderIsCompetent: ReferralRule = {
  code: 'referral.authority-not-competent',
  citation: 'BR 11.2; dated data of competence',
  holds: ({ facts }) => ownCompetences(facts).length > 0,
};

export const deciderDidNotSubmit: ReferralRule = {
  code: 'referral.decider-submitted',
  citation: FOUR_EYES,
  holds: ({ referral, facts }) =>
    ![referral.submittedBy, referral.referrerId, ...facts.submitterIds].includes(facts.actor.accountId),
};

export const deciderDidNotInvestigate: ReferralRule = {
  code: 'referral.decider-investigated',
  citation: FOUR_EYES,
  holds: ({ facts }) => facts.acts.every(({ investigatorId }) => investigatorId !== facts.actor.accountId),
};

export const reviewerDidNotDecide: ReferralRule = {
  code: 'referral.reviewer-decided',
  citation: REVIEW,
  holds: ({ referral, facts }) => referral.decidedBy !== facts.actor.accountId,
};

/** Of another agency, and not of one that stands below the one whose decision is reviewed. */
export const reviewerIsNoSubordinate: ReferralRule = {
  code: 'referral.reviewer-subordinate',
  citation: REVIEW,
  holds: ({ referral: { authorityAgencyId }, facts }) =>
    authorityAgencyId !== null &&
    authorityAgencyId !== facts.actor.agencyId &&
    !facts.superiorAgencyIds.includes(authorityAgencyId),
};

export const reasonIsGiven: ReferralRule = {
  code: 'referral.reason-not-given',
  citation: 'GC24 §18; BR 6, 21',
  needsRequest: true,
  holds: ({ facts }) => Boolean(facts.request?.reasonCode),
};

export const legalBasisIsNamed: ReferralRule = {
  code: 'referral.legal-basis-not-named',
  citation: 'GC24 §18; BR 11.2',
  needsRequest: true,
  holds: ({ facts }) => Boolean(facts.request?.legalBasis),
};

export const legalBasisGivesTheCompetence: ReferralRule = {
  code: 'referral.legal-basis-not-of-competence',
  citation: 'BR 11.2; dated data of competence',
  needsRequest: true,
  holds: ({ facts }) =>
    ownCompetences(facts).some(({ legalBasis }) => legalBasis === facts.request?.legalBasis),
};

/** What a review has put right is not undone by whom it corrected, unless the evidence is new. */
export const overturnStands: ReferralRule = {
  code: 'referral.overturn-stands',
  citation: REVIEW,
  needsRequest: true,
  holds: ({ referral: { decision }, facts: { request } }) =>
    decision?.action !== 'overturn' || request?.reasonCode === 'new-evidence',
};

/** Nobody overturns of their own accord: somebody asked, and the review was given to who acts. */
export const reviewIsAssigned: ReferralRule = {
  code: 'referral.review-not-assigned',
  citation: REVIEW,
  holds: ({ facts }) => facts.review.assigned || facts.request?.settlesReview === true,
};

/** A pending review suspends what would be to the child's disadvantage. */
export const noReviewIsPending: ReferralRule = {
  code: 'referral.review-pending',
  citation: REVIEW,
  holds: ({ facts }) => !facts.review.pending,
};

/** Nobody is worse off for having asked, also about an offer that was rescinded since. */
export const overturnedOfferIsMilder: ReferralRule = {
  code: 'referral.offer-harsher-than-reviewed',
  citation: `${REVIEW}; TR 12.1`,
  needsRequest: true,
  holds: ({ referral: { state, offer, decision }, facts: { request } }) =>
    (state === 'refused' && decision?.action !== 'rescind') ||
    offer === null ||
    (request?.offer?.longestDays ?? Number.POSITIVE_INFINITY) <= offer.longestDays,
};

import * as centre from './centre.rules';
import * as condition from './condition.rules';
import * as decider from './decider.rules';
import * as eligibility from './eligibility.rules';
import * as offer from './offer.rules';
import * as victim from './victim.rules';
import type { Basis } from './referral';
import type { ReferralAction } from './referral.lifecycle';
import type { ReferralRule } from './referral-rule';

const CHILD_IS_ELIGIBLE: readonly ReferralRule[] = [
  eligibility.intakeStands,
  eligibility.intakeAwaitsAnAnswer,
  eligibility.actIsRecorded,
  eligibility.childIsOfAgeOfResponsibility,
  eligibility.actWasDoneAsChild,
  eligibility.childIsOfAgeForPrevention,
  condition.preventionChargesNobody,
];

const CENTRE_FITS: readonly ReferralRule[] = [centre.centreIsChosen, centre.centreServesTheDistrict];

const CAN_BE_DECIDED: readonly ReferralRule[] = [
  ...CHILD_IS_ELIGIBLE,
  decider.authorityIsChosen,
  decider.addressedAuthorityIsCompetent,
  ...CENTRE_FITS,
];

const DECIDER_IS_INDEPENDENT: readonly ReferralRule[] = [
  decider.deciderDidNotSubmit,
  decider.deciderDidNotInvestigate,
];

const DECIDER_MAY_DECIDE: readonly ReferralRule[] = [
  ...DECIDER_IS_INDEPENDENT,
  decider.deciderIsCompetent,
  decider.legalBasisIsNamed,
  decider.legalBasisGivesTheCompetence,
];

/** No offer without them, whoever makes it. */
const OFFER_MAY_BE_MADE: readonly ReferralRule[] = [
  ...CHILD_IS_ELIGIBLE,
  condition.evidenceIsSufficient,
  condition.responsibilityWasAdmittedFreely,
  condition.childHasConsented,
  condition.representativeHasConsented,
  condition.legalHelpWasOffered,
  condition.measureIsAttestedLawful,
  victim.victimsWereHeard,
  victim.objectionsAreAnswered,
  ...CENTRE_FITS,
  offer.measureIsLawful,
  offer.measureIsNotCustodial,
  offer.durationIsWithinTheLongest,
  offer.rightToReviewWasExplained,
  offer.absenceOfLawyerIsExplained,
  offer.explanationLiesBefore,
  offer.explanationFollowsItsCause,
  offer.lateRecordsSayWhy,
  eligibility.eligibilityDoesNotBlock,
];

const ANSWER_IS_RECORDED: readonly ReferralRule[] = [
  offer.absenceOfLawyerIsExplained,
  offer.explanationLiesBefore,
  offer.answerLiesBefore,
  offer.answerFollowsTheOffer,
  offer.explanationFollowsItsCause,
  offer.lateRecordsSayWhy,
];

/** The centre begins with a child who still wants to, and says so in freedom. */
const CONSENT_STANDS: readonly ReferralRule[] = [
  condition.childHasConsented,
  condition.representativeHasConsented,
  condition.consentIsConfirmedInFreedom,
];

const { reasonIsGiven } = decider;

const RULES: Readonly<Record<ReferralAction, readonly ReferralRule[]>> = {
  submit: [...CAN_BE_DECIDED, eligibility.intakeIsNotReferredAlready],
  resubmit: [...CAN_BE_DECIDED, eligibility.intakeIsNotReferredAlready],
  withdraw: [reasonIsGiven],
  expire: [eligibility.draftHasLainItsTime, reasonIsGiven],
  authorise: [...DECIDER_MAY_DECIDE, ...OFFER_MAY_BE_MADE],
  refuse: [...DECIDER_MAY_DECIDE, reasonIsGiven],
  return: [...DECIDER_IS_INDEPENDENT, decider.deciderIsCompetent, reasonIsGiven],
  rescind: [...DECIDER_MAY_DECIDE, reasonIsGiven, decider.overturnStands, decider.noReviewIsPending],
  overturn: [
    decider.reviewIsAssigned,
    decider.reviewerDidNotDecide,
    decider.reviewerIsNoSubordinate,
    ...DECIDER_IS_INDEPENDENT,
    decider.legalBasisIsNamed,
    reasonIsGiven,
    ...OFFER_MAY_BE_MADE,
    decider.overturnedOfferIsMilder,
  ],
  'take-up': [
    eligibility.intakeStillCarriesADiversion,
    condition.responsibilityWasAdmittedFreely,
    ...ANSWER_IS_RECORDED,
    offer.answerFollowsTheExplanation,
    offer.custodyIsNotHidden,
  ],
  'child-declines': [reasonIsGiven, ...ANSWER_IS_RECORDED],
  accept: [
    eligibility.intakeStillCarriesADiversion,
    ...CONSENT_STANDS,
    condition.responsibilityWasAdmittedFreely,
    decider.noReviewIsPending,
  ],
  waitlist: [eligibility.intakeStillCarriesADiversion],
  decline: [reasonIsGiven, centre.centreSaysWhatHappensNext],
  redirect: [
    eligibility.intakeStillCarriesADiversion,
    reasonIsGiven,
    centre.anotherCentreIsAsked,
    centre.chosenWithTheRequest(centre.centreIsChosen),
    centre.chosenWithTheRequest(centre.centreServesTheDistrict),
  ],
  close: [reasonIsGiven, decider.noReviewIsPending],
  protect: [],
};

/** The rules that an action on a referral of this basis has to satisfy, in the order in which they are asked. */
export const rulesFor = (action: ReferralAction, basis: Basis): readonly ReferralRule[] =>
  RULES[action].filter(({ onlyFor }) => onlyFor === undefined || onlyFor === basis);

/** Those of them that can be asked before anything is handed in. */
export const standingRulesFor = (action: ReferralAction, basis: Basis): readonly ReferralRule[] =>
  rulesFor(action, basis).filter(({ needsRequest }) => !needsRequest);

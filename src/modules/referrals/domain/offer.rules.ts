import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { ReferralRule } from './referral-rule';

const RECORDS = 'record keeping: BR 21.1';
const EXPLAINED = 'GC24 §18(b)–(c); CRC 40(2)(b)(ii)';

/** A diversion holds no punishment and no duty of probation; prevention holds nothing that is imposed. */
export const measureIsLawful: ReferralRule = {
  code: 'referral.measure-not-lawful',
  citation: 'GC24 §18; CRC 40(3)(b); CC 84.2, 87',
  needsRequest: true,
  holds: ({ referral: { basis }, facts: { request, actor } }) => {
    const { kind, imposedBy } = request?.measure ?? {};
    if (kind === 'voluntary-obligation') return true;
    const isImposable = imposedBy?.includes(actor.agencyKind) ?? false;
    return basis === 'diversion' && kind === 'educational-measure' && isImposable;
  },
};

export const measureIsNotCustodial: ReferralRule = {
  code: 'referral.measure-custodial',
  citation: 'GC24 §18; BR 11, 19',
  needsRequest: true,
  holds: ({ facts }) => facts.request?.measure?.custodial === false,
};

export const durationIsWithinTheLongest: ReferralRule = {
  code: 'referral.longest-duration-exceeded',
  citation: 'GC24 §18; TR 11',
  needsRequest: true,
  holds: ({ facts: { request } }) => {
    const days = request?.offer?.longestDays ?? 0;
    return days > 0 && days <= (request?.measure?.maxDays ?? Number.POSITIVE_INFINITY);
  },
};

export const rightToReviewWasExplained: ReferralRule = {
  code: 'referral.review-not-explained',
  citation: 'GC24 §18; BR 11.3',
  needsRequest: true,
  holds: ({ facts }) => facts.request?.offer?.reviewExplained === true,
};

/** Prevention is no proceedings: nobody needs a lawyer to be helped. */
export const absenceOfLawyerIsExplained: ReferralRule = {
  code: 'referral.lawyer-absence-not-explained',
  citation: EXPLAINED,
  onlyFor: 'diversion',
  needsRequest: true,
  holds: ({ facts: { request } }) => {
    const explanation = request?.answer?.explanation ?? request?.offer?.explanation;
    return (
      explanation !== undefined && (explanation.lawyerPresent || Boolean(explanation.lawyerAbsenceReason))
    );
  },
};

export const explanationLiesBefore: ReferralRule = {
  code: 'referral.explained-in-the-future',
  citation: EXPLAINED,
  needsRequest: true,
  holds: ({ facts: { request }, at }) => {
    const { explanation } = request?.answer ?? request?.offer ?? {};
    return explanation !== undefined && Date.parse(explanation.explainedAt) <= at.getTime();
  },
};

export const answerLiesBefore: ReferralRule = {
  code: 'referral.answered-in-the-future',
  citation: EXPLAINED,
  needsRequest: true,
  holds: ({ facts: { request }, at }) => Date.parse(request?.answer?.answeredAt ?? '') <= at.getTime(),
};

/** Who takes it up has heard it explained; who declines need not have listened. */
export const answerFollowsTheExplanation: ReferralRule = {
  code: 'referral.answered-before-explained',
  citation: EXPLAINED,
  needsRequest: true,
  holds: ({ facts: { request } }) => {
    if (!request?.answer) return false;
    const { answeredAt, explanation } = request.answer;
    return Date.parse(explanation.explainedAt) <= Date.parse(answeredAt);
  },
};

/** Nobody answers what nobody has offered yet: an offer is one from the decision on. */
export const answerFollowsTheOffer: ReferralRule = {
  code: 'referral.answered-before-offered',
  citation: EXPLAINED,
  needsRequest: true,
  holds: ({ referral: { decision }, facts: { request } }) =>
    decision === null || Date.parse(request?.answer?.answeredAt ?? '') >= Date.parse(decision.decidedAt),
};

/** An offer is explained after what it is an offer for; who answers has heard that explanation, or a later one. */
export const explanationFollowsItsCause: ReferralRule = {
  code: 'referral.explained-before-its-cause',
  citation: RECORDS,
  needsRequest: true,
  holds: ({ referral, facts: { request, causeSince } }) => {
    const { explanation } = request?.answer ?? request?.offer ?? {};
    const offered = request?.answer ? referral.offer?.explanation.explainedAt : undefined;
    const earliest = offered === undefined ? causeSince?.getTime() : Date.parse(offered);
    return (
      earliest === undefined || (explanation !== undefined && Date.parse(explanation.explainedAt) >= earliest)
    );
  },
};

/** What is written down more than a day later says why. */
export const lateRecordsSayWhy: ReferralRule = {
  code: 'referral.back-dating-not-explained',
  citation: `${RECORDS}; clocks: BR 20.1`,
  needsRequest: true,
  holds: ({ facts: { request }, at: now }) => {
    const { answer, offer } = request ?? {};
    const explanation = (answer ?? offer)?.explanation;
    const inTime = (instant: string, reason: string | null = null) =>
      isExplainedWhenLate(new Date(instant), { now, backDatingReason: reason });
    return (
      explanation !== undefined &&
      inTime(explanation.explainedAt, explanation.backDatingReason) &&
      (!answer || inTime(answer.answeredAt, answer.backDatingReason))
    );
  },
};

/** An answer in custody is told as one, and confirmed in freedom. */
export const custodyIsNotHidden: ReferralRule = {
  code: 'referral.answered-in-custody',
  citation: 'GC24 §18(b); BR 11.3',
  needsRequest: true,
  holds: ({ facts: { request } }) =>
    request?.answer?.inCustody === true || request?.heldWhenAnswered !== true,
};

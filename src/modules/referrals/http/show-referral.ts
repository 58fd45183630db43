import { standingAt } from '../../../kernel/running-clock';
import { showChildLabel } from '../../children';
import type { Work } from '../../../platform/persistence/work';
import type { Answer, Condition, Decision, Explanation, Offer, Placement } from '../domain/referral';
import type { Role } from '../../../platform/policy/policy';
import { DECIDERS } from '../policy/referral.policy';
import type { ReferralRow, ReferralSummaryRow } from '../persistence/referral.repository';
import type { ReferralTransitionEntity } from '../persistence/referral-transition.entity';
import type {
  AnswerResponse,
  ConditionResponse,
  ExplanationResponse,
  OfferResponse,
  DecisionResponse,
  PlacementResponse,
} from './referral-parts.response';
import type {
  AvailableActionResponse,
  ClockResponse,
  MilestoneResponse,
  ReferralResponse,
  ReferralSummaryResponse,
} from './referral.response';

/** The texts of a referral in clear, for those who may read them. */
export interface ReferralTexts {
  readonly summary: string | null;
  readonly reasons: string | null;
}

/** Who asks, as far as it decides what is shown: the centre is told neither the summary nor the reasons, who refers no reasons. */
export type Audience = 'unit' | 'authority' | 'centre';

/** What an answer about a referral shows beside its row; the conditions are none for the centre. */
export interface Shown {
  readonly audience: Audience;
  readonly texts: ReferralTexts;
  readonly conditions: readonly Condition[];
  readonly actions: readonly AvailableActionResponse[];
}

const DECIDING: readonly Role[] = DECIDERS;

/** Who refers is of the unit, also where that decides itself; there who decides reads what it has decided. */
export function audienceOf({ actor }: Work, row: ReferralRow): Audience {
  const decides = actor.roles.some((role) => DECIDING.includes(role));
  if (actor.agencyId === row.authorityAgencyId && decides) return 'authority';
  if (actor.agencyId === row.referringAgencyId) return 'unit';
  return actor.agencyId === row.centreAgencyId ? 'centre' : 'authority';
}

export const showClock = (row: ReferralSummaryRow, now: Date): ClockResponse | null => {
  if (row.clock === null || row.clockStartedAt === null || row.dueAt === null) return null;
  return {
    code: row.clock,
    startedAt: row.clockStartedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    standing: standingAt({ ...row, stoppedAt: null, paused: false }, now),
    escalatesTo: row.escalatesTo,
  };
};

export const summariseReferral = (row: ReferralSummaryRow, now: Date): ReferralSummaryResponse => ({
  id: row.id,
  number: row.number,
  state: row.state,
  basis: row.basis,
  stage: row.stage,
  child: showChildLabel(row),
  clock: showClock(row, now),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A referral for one audience; what is not named here is not shown. */
export function showReferral(row: ReferralRow, now: Date, shown: Shown): ReferralResponse {
  const { audience, texts, conditions, actions } = shown;
  return {
    ...summariseReferral(row, now),
    version: row.version,
    intakeId: row.intakeId,
    district: row.district,
    gravity: row.gravity,
    referringAgencyId: row.referringAgencyId,
    referrerId: row.referrerId,
    authorityAgencyId: row.authorityAgencyId,
    reviewerAgencyId: row.reviewerAgencyId,
    centreAgencyId: row.centreAgencyId,
    proposedMeasure: row.proposedMeasure,
    summary: audience === 'centre' ? null : texts.summary,
    conditions: conditions.map(showCondition),
    decision: row.decision && showDecision(row.decision, audience, texts.reasons),
    offer: row.offer && showOffer(row.offer),
    answer: row.answer && showAnswer(row.answer),
    placement: row.placement && showPlacement(row.placement),
    availableActions: actions,
  };
}

const showCondition = ({
  condition,
  metAt,
  recordedBy,
  attestedBy,
  basis,
  lawyerPresent,
  unconfirmed,
}: Condition): ConditionResponse => ({
  condition,
  metAt,
  recordedBy,
  attestedBy,
  basis,
  lawyerPresent: lawyerPresent ?? null,
  unconfirmed: unconfirmed ?? false,
});

const showExplanation = (explanation: Explanation): ExplanationResponse => ({
  explainedBy: explanation.explainedBy,
  explainedAt: explanation.explainedAt,
  language: explanation.language,
  lawyerPresent: explanation.lawyerPresent,
  lawyerAbsenceReason: explanation.lawyerAbsenceReason,
  backDatingReason: explanation.backDatingReason ?? null,
});

export const showOffer = (offer: Offer): OfferResponse => ({
  measure: offer.measure,
  longestDays: offer.longestDays,
  consequences: offer.consequences,
  reviewExplained: offer.reviewExplained,
  explanation: showExplanation(offer.explanation),
});

export const showAnswer = (answer: Answer): AnswerResponse => ({
  takenUp: answer.takenUp,
  answeredAt: answer.answeredAt,
  inCustody: answer.inCustody,
  reasonCode: answer.reasonCode,
  backDatingReason: answer.backDatingReason ?? null,
  explanation: showExplanation(answer.explanation),
});

/** The centre is told neither the reasons nor what the rules said; who refers is told the code, and no word of who decided. */
export const showDecision = (
  decision: Decision,
  audience: Audience,
  reasons: string | null,
): DecisionResponse => ({
  action: decision.action,
  reasonCode: decision.reasonCode,
  legalBasis: decision.legalBasis,
  decidedAt: decision.decidedAt,
  eligibilityCheckId: audience === 'centre' ? null : (decision.eligibilityCheckId ?? null),
  reasons: audience === 'authority' ? reasons : null,
});

const showPlacement = (placement: Placement): PlacementResponse => ({
  action: placement.action,
  reasonCode: placement.reasonCode,
  nextStep: placement.nextStep,
  answeredAt: placement.answeredAt,
});

/** A milestone without its note: what the referrer follows. */
export const showMilestone = (move: ReferralTransitionEntity): MilestoneResponse => ({
  from: move.fromState,
  action: move.action,
  to: move.toState,
  at: move.at.toISOString(),
  agencyId: move.agencyId,
  reasonCode: move.reasonCode,
});

import type { Rule } from '../../../kernel/rule';
import { actsThatCount, areAllBelowAge, type AgeAtTheAct } from './age-of-responsibility';
import type { EvidenceStanding } from './evidence';
import type { IntakeDecision } from './intake-decision';

/** What already is under way for the acts of an intake, by other modules. */
export type Beside = 'referral' | 'case' | 'review';

/** What decides whether a decision on an intake may be taken. */
export interface IntakeDecisionFacts {
  readonly decision: IntakeDecision;
  readonly acts: readonly (AgeAtTheAct & {
    readonly investigatorId: string | null;
    readonly evidence: EvidenceStanding;
  })[];
  readonly victims: readonly {
    readonly heardAt: Date | null;
    readonly notHeardReason: string | null;
    readonly objects: boolean;
    readonly objectionAnsweredAt: Date | null;
  }[];
  readonly deciderId: string;
  /** Every decision before this one. */
  readonly earlier: readonly IntakeDecision[];
  readonly beside: readonly Beside[];
}

/** What holds an act against the child. */
export const CHARGES: readonly IntakeDecision[] = ['warning', 'prosecutor'];
/** What ends the matter where it lies, so that nobody else looks at it again. */
const ENDS: readonly IntakeDecision[] = ['no-action', 'warning'];

const tooYoungForEveryActGoesToProtection: Rule<IntakeDecisionFacts> = {
  code: 'intake.below-age-of-responsibility',
  citation: 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)',
  holds: ({ decision, acts }) => decision === 'no-action' || !areAllBelowAge(acts),
};

const chargeNeedsAnAct: Rule<IntakeDecisionFacts> = {
  code: 'intake.no-act-recorded',
  citation: 'GC24 §18(a); CRC 40(2)(a)',
  holds: ({ decision, acts }) => !CHARGES.includes(decision) || acts.length > 0,
};

/**
 * Nobody is charged with what is known not to be proven; what nobody has assessed yet does not stand in the way. An act for
 * which the child was too young is left aside: it is not charged beside another.
 */
const chargeNeedsEvidence: Rule<IntakeDecisionFacts> = {
  code: 'intake.evidence-insufficient',
  citation: 'GC24 §18(a); BR 5.1; TR 12.1',
  holds: ({ decision, acts }) =>
    !CHARGES.includes(decision) || actsThatCount(acts).some(({ evidence }) => evidence !== 'insufficient'),
};

const victimsAreHeardOrItIsSaidWhyNot: Rule<IntakeDecisionFacts> = {
  code: 'intake.victim-not-heard',
  citation: 'GC24 §16; BR 11.4',
  holds: ({ victims }) =>
    victims.every(({ heardAt, notHeardReason }) => heardAt !== null || notHeardReason !== null),
};

/** What is handed on, the authority answers; where the matter ends, nobody else will. */
const whoObjectsIsAnsweredWhereItEnds: Rule<IntakeDecisionFacts> = {
  code: 'intake.objection-not-answered',
  citation: 'GC24 §16; BR 11.4',
  holds: ({ decision, victims }) =>
    !ENDS.includes(decision) ||
    victims.every(({ objects, objectionAnsweredAt }) => !objects || objectionAnsweredAt !== null),
};

const whoEndsItDidNotInvestigate: Rule<IntakeDecisionFacts> = {
  code: 'intake.decider-investigated',
  citation: 'BR 6, 11; GC24 §18',
  holds: ({ decision, acts, deciderId }) =>
    !ENDS.includes(decision) || acts.every(({ investigatorId }) => investigatorId !== deciderId),
};

const ONCE = 'GC24 §15–18; BR 5.1; CRC 40(2)(b)';

/** A child who was warned has answered: nothing harsher follows for the same acts. */
const whoWasWarnedHasAnswered: Rule<IntakeDecisionFacts> = {
  code: 'intake.warned-already',
  citation: ONCE,
  holds: ({ decision, earlier }) => ENDS.includes(decision) || !earlier.includes('warning'),
};

/** Only what hands the matter on to a diversion goes beside one; a child too young for every act is let out of both. */
const noDiversionIsUnderWay: Rule<IntakeDecisionFacts> = {
  code: 'intake.referral-under-way',
  citation: ONCE,
  holds: ({ decision, acts, beside }) =>
    decision === 'refer' || !beside.includes('referral') || areAllBelowAge(acts),
};

/** While a centre works with the child, or has done so to the end, nobody answers for the same acts again. */
const noCaseAnswersForIt: Rule<IntakeDecisionFacts> = {
  code: 'intake.answered-by-a-case',
  citation: 'GC24 §18(f); BR 5.1; CRC 40(2)(b)',
  holds: ({ decision, acts, beside }) =>
    decision === 'refer' || !beside.includes('case') || areAllBelowAge(acts),
};

/** What was decided on a referral is looked at again: nothing to the child's disadvantage is put in its place before. */
const theReviewIsSettled: Rule<IntakeDecisionFacts> = {
  code: 'intake.review-pending',
  citation: 'GC24 §18; BR 11.3; TR 3.5–3.6',
  holds: ({ decision, acts, beside }) =>
    decision === 'refer' || !beside.includes('review') || areAllBelowAge(acts),
};

/** Whether the facts allow a decision on an intake. */
export const intakeDecisionRules: readonly Rule<IntakeDecisionFacts>[] = [
  tooYoungForEveryActGoesToProtection,
  chargeNeedsAnAct,
  chargeNeedsEvidence,
  victimsAreHeardOrItIsSaidWhyNot,
  whoObjectsIsAnsweredWhereItEnds,
  whoEndsItDidNotInvestigate,
  whoWasWarnedHasAnswered,
  theReviewIsSettled,
  noDiversionIsUnderWay,
  noCaseAnswersForIt,
];

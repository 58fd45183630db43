import type { Rule } from '../../../kernel/rule';
import { areAllBelowAge, isBelowAge, type AgeAtTheAct } from './age-of-responsibility';
import type { EvidenceStanding } from './evidence';
import type { IntakeDecision } from './intake-decision';

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
}

/** What holds an act against the child. */
const CHARGES: readonly IntakeDecision[] = ['warning', 'prosecutor'];
/** What ends the matter where it lies, so that nobody else looks at it again. */
const ENDS: readonly IntakeDecision[] = ['no-action', 'warning'];

const tooYoungForEveryActGoesToProtection: Rule<IntakeDecisionFacts> = {
  code: 'intake.below-age-of-responsibility',
  citation: 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)',
  holds: ({ decision, acts }) => decision === 'no-action' || !areAllBelowAge(acts),
};

const tooYoungForAnActIsNotChargedWithIt: Rule<IntakeDecisionFacts> = {
  code: 'intake.below-age-of-responsibility',
  citation: 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)',
  holds: ({ decision, acts }) => !CHARGES.includes(decision) || !acts.some(isBelowAge),
};

const chargeNeedsAnAct: Rule<IntakeDecisionFacts> = {
  code: 'intake.no-act-recorded',
  citation: 'GC24 §18(a); CRC 40(2)(a)',
  holds: ({ decision, acts }) => !CHARGES.includes(decision) || acts.length > 0,
};

/** Nobody is charged with what is known not to be proven; what nobody has assessed yet does not stand in the way. */
const chargeNeedsEvidence: Rule<IntakeDecisionFacts> = {
  code: 'intake.evidence-insufficient',
  citation: 'GC24 §18(a); BR 5.1; TR 12.1',
  holds: ({ decision, acts }) =>
    !CHARGES.includes(decision) || acts.some(({ evidence }) => evidence !== 'insufficient'),
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

/** Whether the facts allow a decision on an intake. */
export const intakeDecisionRules: readonly Rule<IntakeDecisionFacts>[] = [
  tooYoungForEveryActGoesToProtection,
  tooYoungForAnActIsNotChargedWithIt,
  chargeNeedsAnAct,
  chargeNeedsEvidence,
  victimsAreHeardOrItIsSaidWhyNot,
  whoObjectsIsAnsweredWhereItEnds,
  whoEndsItDidNotInvestigate,
];

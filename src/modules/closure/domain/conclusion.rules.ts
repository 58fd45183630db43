import type { Rule } from '../../../kernel/rule';
import type { GoalOutcome, JudgedGoal } from './conclusion';

/** What decides whether the work may be concluded as it is told. */
export interface ConclusionFacts {
  /** Code of list closure-outcomes. */
  readonly outcomeCode: string;
  /** Code of list outcome-reasons: why the outcome is another than that of the goals. */
  readonly outcomeReason: string | null;
  /** The keys of the goals of the plan that holds. */
  readonly planned: readonly string[];
  readonly goals: readonly Pick<JudgedGoal, 'key' | 'outcome' | 'evidenceCode' | 'evidence'>[];
  readonly childWords: string | null;
  /** Code of list child-words-missing-reasons. */
  readonly wordsMissing: string | null;
}

const itIsSaidOfEachGoal: Rule<ConclusionFacts> = {
  code: 'closure.goals-not-those-of-the-plan',
  citation: 'GC24 §18(f); BR 21.1',
  holds: ({ planned, goals }) => {
    const told = goals.map(({ key }) => key);
    return new Set(told).size === told.length && [...told].sort().join() === [...planned].sort().join();
  },
};

/** Whoever reads it later sees on what it rests: in a code, or in words. */
const eachOutcomeIsShown: Rule<ConclusionFacts> = {
  code: 'closure.goal-without-evidence',
  citation: 'BR 6.2, 21.1',
  holds: ({ goals }) =>
    goals.every(({ evidence, evidenceCode }) => evidence !== null || evidenceCode !== null),
};

const childIsHeard: Rule<ConclusionFacts> = {
  code: 'closure.child-not-heard',
  citation: 'CRC 12; BR 14.2',
  holds: ({ childWords, wordsMissing }) => (childWords === null) !== (wordsMissing === null),
};

/** What each outcome says of the goals. */
const AGREES: Readonly<Record<string, (outcomes: readonly GoalOutcome[]) => boolean>> = {
  completed: (outcomes) => outcomes.every((one) => one === 'achieved'),
  'partly-completed': (outcomes) =>
    outcomes.some((one) => one !== 'not-achieved') && outcomes.some((one) => one !== 'achieved'),
  'not-completed': (outcomes) => outcomes.every((one) => one === 'not-achieved'),
};

/** Nobody is called to have failed who reached what was agreed, nor the other way round, unless it is said why. */
const outcomeIsThatOfTheGoals: Rule<ConclusionFacts> = {
  code: 'closure.outcome-not-of-the-goals',
  citation: 'GC24 §18(f); CRC 40(2)(b)',
  holds: ({ outcomeCode, outcomeReason, goals }) =>
    outcomeReason !== null || AGREES[outcomeCode]?.(goals.map(({ outcome }) => outcome)) === true,
};

/** Whether the work may be concluded as it is told. */
export const conclusionRules: readonly Rule<ConclusionFacts>[] = [
  itIsSaidOfEachGoal,
  eachOutcomeIsShown,
  childIsHeard,
  outcomeIsThatOfTheGoals,
];

import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { areNoHarder, type ComparedCondition } from './milder-conditions';

/** What comes of it when an authority looks again at an order that stands instead of remand. */
export const LOOKING_OUTCOMES = ['kept', 'eased', 'ended'] as const;
export type LookingOutcome = (typeof LOOKING_OUTCOMES)[number];

/** What decides whether it may end so. */
export interface LookingFacts {
  readonly outcome: LookingOutcome;
  readonly lawyerHeard: boolean;
  /** Why not; a code. */
  readonly lawyerAbsence: string | null;
  /** The conditions that hold. */
  readonly held: readonly ComparedCondition[];
  /** Those that are to hold from now on, where it is eased. */
  readonly easedTo: readonly ComparedCondition[];
  readonly today: LocalDate;
}

/** None is added, and none asks more hours, days or places; how much milder one is in words, who decides says with reasons. */
const isNoHarder = ({ held, easedTo, today }: LookingFacts): boolean => areNoHarder(easedTo, held, today);

/** What goes on is heard by a lawyer too, and what is called easing adds nothing; that it ends needs neither. */
export const lookingRules: readonly Rule<LookingFacts>[] = [
  {
    code: 'order.lawyer-absence-not-explained',
    citation: 'CRC 40(2)(b)(ii); GC24 §18(c)',
    holds: ({ outcome, lawyerHeard, lawyerAbsence }) =>
      outcome === 'ended' || lawyerHeard || lawyerAbsence !== null,
  },
  {
    code: 'order.not-eased',
    citation: 'BR 5.1, 17.1; TR 12.1; CRC 40(4)',
    holds: (facts) => facts.outcome !== 'eased' || isNoHarder(facts),
  },
];

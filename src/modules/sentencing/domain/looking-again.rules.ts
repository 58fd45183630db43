import type { Rule } from '../../../kernel/rule';

/** What comes of it when an authority looks again at an order that stands instead of remand. */
export const LOOKING_OUTCOMES = ['kept', 'eased', 'ended'] as const;
export type LookingOutcome = (typeof LOOKING_OUTCOMES)[number];

/** What decides whether it may end so. */
export interface LookingFacts {
  readonly outcome: LookingOutcome;
  readonly lawyerHeard: boolean;
  /** Why not; a code. */
  readonly lawyerAbsence: string | null;
  /** The kinds of the conditions that hold. */
  readonly kinds: readonly string[];
  /** The kinds of those that are to hold from now on, where it is eased. */
  readonly easedTo: readonly string[];
}

const countOf = (kinds: readonly string[], kind: string): number =>
  kinds.filter((one) => one === kind).length;

/** None is added, of whatever kind; how much milder one is in words, who decides says with reasons. */
const isNoHarder = ({ kinds, easedTo }: LookingFacts): boolean =>
  easedTo.every((kind) => countOf(easedTo, kind) <= countOf(kinds, kind));

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

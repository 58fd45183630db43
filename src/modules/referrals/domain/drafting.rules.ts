import type { Rule } from '../../../kernel/rule';
import type { Basis } from './referral';
import type { ActFacts } from './referral-facts';

/** What decides whether a referral may be drafted on an intake. */
export interface DraftingFacts {
  readonly basis: Basis;
  /** Whether the intake went to protection. */
  readonly isProtected: boolean;
  /** Whether the child was warned for the acts, or told that nothing follows from them. */
  readonly decidedOtherwise: boolean;
  readonly acts: readonly Pick<ActFacts, 'ageYoungest' | 'minimumAge'>[];
}

const CITATION = 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)';

const theIntakeIsNotProtected: Rule<DraftingFacts> = {
  code: 'referral.nothing-to-answer-for',
  citation: CITATION,
  holds: ({ basis, isProtected }) => basis === 'prevention' || !isProtected,
};

const theIntakeAwaitsAnAnswer: Rule<DraftingFacts> = {
  code: 'referral.intake-decided-otherwise',
  citation: 'GC24 §15–18; BR 5.1; CRC 40(2)(b)',
  holds: ({ basis, decidedOtherwise }) => basis === 'prevention' || !decidedOtherwise,
};

/** Of a child too young for the acts no file of justice is begun; acts that nobody has told of yet may still come. */
const theChildIsOfAge: Rule<DraftingFacts> = {
  code: 'referral.child-below-age-of-responsibility',
  citation: CITATION,
  holds: ({ basis, acts }) =>
    basis === 'prevention' ||
    acts.length === 0 ||
    acts.some(({ ageYoungest, minimumAge }) => ageYoungest >= minimumAge),
};

/** Whether a referral may be drafted. */
export const draftingRules: readonly Rule<DraftingFacts>[] = [
  theIntakeIsNotProtected,
  theIntakeAwaitsAnAnswer,
  theChildIsOfAge,
];

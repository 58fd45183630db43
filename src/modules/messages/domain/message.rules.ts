import type { Rule } from '../../../kernel/rule';

/** What decides whether something can still be written. */
export interface WritingFacts {
  /** State of the case to which the referral led. */
  readonly state: string;
}

/** States in which the file rests: nobody adds to it. */
const AT_REST: readonly string[] = ['finalised', 'sealed', 'anonymised'];

const theFileIsNotAtRest: Rule<WritingFacts> = {
  code: 'message.case-at-rest',
  citation: 'BR 8, 21; GC24 §66–71',
  holds: ({ state }) => !AT_REST.includes(state),
};

export const writingRules: readonly Rule<WritingFacts>[] = [theFileIsNotAtRest];

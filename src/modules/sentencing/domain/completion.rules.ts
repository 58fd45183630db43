import type { Rule } from '../../../kernel/rule';

/** What decides whether an order may be said to be done. */
export interface CompletionFacts {
  /** Whether something that is counted was not verified in full. */
  readonly isSomethingLeft: boolean;
  /** Whether the reason says that it is accepted as done nevertheless. */
  readonly acceptsWhatIsLeft: boolean;
}

export const completionRules: readonly Rule<CompletionFacts>[] = [
  {
    code: 'order.not-done-in-full',
    citation: 'TR 11.1, 13; record keeping: BR 21.1',
    holds: ({ isSomethingLeft, acceptsWhatIsLeft }) => !isSomethingLeft || acceptsWhatIsLeft,
  },
];

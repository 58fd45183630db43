import type { Rule } from '../../../kernel/rule';

/** What is known of the child's will before work on a case goes on. */
export interface WillingFacts {
  /** Has the child taken back, or refused since, what the work rests on? */
  readonly isTakenBack: boolean;
}

/** Whoever takes part no more is not called back; who wants to come again is offered support anew. */
const theChildStillTakesPart: Rule<WillingFacts> = {
  code: 'case.child-takes-part-no-more',
  citation: 'GC24 §18(c); CRC 12',
  holds: ({ isTakenBack }) => !isTakenBack,
};

/** Whether the work on a case may go on once it has ended. */
export const willingRules: readonly Rule<WillingFacts>[] = [theChildStillTakesPart];

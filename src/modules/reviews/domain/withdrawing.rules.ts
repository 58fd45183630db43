import type { Rule } from '../../../kernel/rule';
import { REVIEW, type AskedBy } from './review';

/** What decides whether a request for a review may be taken back. */
export interface WithdrawingFacts {
  readonly askedBy: AskedBy;
  /** Who says that it is taken back. */
  readonly withdrawnBy: AskedBy;
  readonly lawyerPresent: boolean;
  readonly lawyerAbsenceReason: string | null;
}

const whoAskedTakesItBack: Rule<WithdrawingFacts> = {
  code: 'review.withdrawn-by-another',
  citation: REVIEW,
  holds: ({ askedBy, withdrawnBy }) => askedBy === withdrawnBy,
};

/** The officer who wrote it down does not take it back alone. */
const absenceOfTheLawyerIsExplained: Rule<WithdrawingFacts> = {
  code: 'review.lawyer-absence-not-explained',
  citation: 'GC24 §18(c); CRC 40(2)(b)(ii)',
  holds: ({ withdrawnBy, lawyerPresent, lawyerAbsenceReason }) =>
    lawyerPresent || (withdrawnBy !== 'lawyer' && lawyerAbsenceReason !== null),
};

/** Whether a request may be taken back, in the order in which it is asked. */
export const withdrawingRules: readonly Rule<WithdrawingFacts>[] = [
  whoAskedTakesItBack,
  absenceOfTheLawyerIsExplained,
];

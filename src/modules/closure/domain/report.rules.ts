import type { Rule } from '../../../kernel/rule';

/** Whether somebody of the authority has read a report already. */
export interface AcknowledgingFacts {
  readonly acknowledgedAt: Date | null;
}

const itIsReadOnce: Rule<AcknowledgingFacts> = {
  code: 'closure.report-acknowledged-already',
  citation: 'BR 21.1',
  holds: ({ acknowledgedAt }) => acknowledgedAt === null,
};

/** Whether it may be said that a report was read. */
export const acknowledgingRules: readonly Rule<AcknowledgingFacts>[] = [itIsReadOnce];

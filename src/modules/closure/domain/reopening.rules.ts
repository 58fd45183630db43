import type { Rule } from '../../../kernel/rule';

/** Whether somebody has asked already, and waits for an answer. */
export interface WaitingFacts {
  readonly isAsked: boolean;
}

const itIsAskedOnce: Rule<WaitingFacts> = {
  code: 'closure.reopening-asked-already',
  citation: 'BR 6.2, 20.1',
  holds: ({ isAsked }) => !isAsked,
};

/** Whether somebody may ask to open a case again. */
export const askingRules: readonly Rule<WaitingFacts>[] = [itIsAskedOnce];

const nobodyWaitsForAnAnswer: Rule<WaitingFacts> = {
  code: 'closure.reopening-not-answered',
  citation: 'BR 6.2; GC24 §18',
  holds: ({ isAsked }) => !isAsked,
};

/** Whether a case may be made final. */
export const lastRules: readonly Rule<WaitingFacts>[] = [nobodyWaitsForAnAnswer];

const somebodyHasAsked: Rule<WaitingFacts> = {
  code: 'closure.reopening-not-asked',
  citation: 'BR 6.2',
  holds: ({ isAsked }) => isAsked,
};

/** Whether there is something to answer. */
export const answerRules: readonly Rule<WaitingFacts>[] = [somebodyHasAsked];

/** Who asked, and who lets it be. */
export interface ApprovalOfReopening {
  readonly askedBy: string;
  readonly approvedBy: string;
}

/** Two people open a case again. */
export const approvedByAnother: Rule<ApprovalOfReopening> = {
  code: 'case.reopened-by-the-same-person',
  citation: 'BR 6.2',
  holds: ({ askedBy, approvedBy }) => askedBy !== approvedBy,
};

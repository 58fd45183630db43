import type { Rule } from '../../../kernel/rule';
import { isFinding, type FileAnswer } from './file-review';

/** What is said of one question. */
export interface SaidOfQuestion {
  readonly question: string;
  readonly answer: FileAnswer;
  readonly hasRemark: boolean;
}

/** What decides whether the review of a file is complete. */
export interface LookedAtFacts {
  /** Codes of the questions of that day. */
  readonly questions: readonly string[];
  readonly said: readonly SaidOfQuestion[];
}

const everyQuestionIsAnswered: Rule<LookedAtFacts> = {
  code: 'file-review.question-not-answered',
  citation: 'BR 6.2, 30.3',
  holds: ({ questions, said }) => questions.every((code) => said.some(({ question }) => question === code)),
};

/** Nobody can mend what is not named. */
const everyFindingIsNamed: Rule<LookedAtFacts> = {
  code: 'file-review.finding-not-named',
  citation: 'BR 6.2, 30.3',
  holds: ({ said }) => said.every(({ answer, hasRemark }) => !isFinding(answer) || hasRemark),
};

/** Whether the review of a file may be completed. */
export const lookedAtRules: readonly Rule<LookedAtFacts>[] = [everyQuestionIsAnswered, everyFindingIsNamed];

const somethingWasDrawn: Rule<{ readonly drawn: number }> = {
  code: 'file-review.nothing-to-draw',
  citation: 'BR 6.2, 30.3',
  holds: ({ drawn }) => drawn > 0,
};

/** Whether a sample is one. */
export const drawnRules = [somethingWasDrawn];

/** What decides whether it may be said what became of a finding. */
export interface SettlingFacts {
  readonly answer: FileAnswer | undefined;
  readonly settledAt: Date | null;
}

const itIsAFinding: Rule<SettlingFacts> = {
  code: 'file-review.nothing-found-of-it',
  citation: 'record keeping: BR 21.1',
  holds: ({ answer }) => answer !== undefined && isFinding(answer),
};

const itIsSettledOnce: Rule<SettlingFacts> = {
  code: 'file-review.settled-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ settledAt }) => settledAt === null,
};

/** Whether it may be said what became of a finding. */
export const settlingRules: readonly Rule<SettlingFacts>[] = [itIsAFinding, itIsSettledOnce];

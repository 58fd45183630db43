import type { Rule } from '../../../kernel/rule';

/** What is told of a step that was done. */
export interface DoneFacts {
  readonly createdAt: Date;
  readonly doneAt: Date;
  readonly now: Date;
}

const doneAfterItWasNeeded: Rule<DoneFacts> = {
  code: 'safety-step.done-before-it-was-needed',
  citation: 'record keeping: BR 21.1',
  holds: ({ createdAt, doneAt }) => doneAt >= createdAt,
};

const doneAlready: Rule<DoneFacts> = {
  code: 'safety-step.not-done-yet',
  citation: 'record keeping: BR 21.1',
  holds: ({ doneAt, now }) => doneAt <= now,
};

/** Whether a step may be written down as done. */
export const doneRules: readonly Rule<DoneFacts>[] = [doneAfterItWasNeeded, doneAlready];

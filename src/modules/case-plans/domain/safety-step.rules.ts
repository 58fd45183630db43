import type { Rule } from '../../../kernel/rule';

/** What is told of a step that was done. */
export interface DoneFacts {
  readonly createdAt: Date;
  readonly doneAt: Date;
  readonly now: Date;
}

const itWasNeededBefore: Rule<DoneFacts> = {
  code: 'safety-step.done-before-it-was-needed',
  citation: 'record keeping: BR 21.1',
  holds: ({ createdAt, doneAt }) => doneAt >= createdAt,
};

const itWasDone: Rule<DoneFacts> = {
  code: 'safety-step.not-done-yet',
  citation: 'record keeping: BR 21.1',
  holds: ({ doneAt, now }) => doneAt <= now,
};

/** Whether a step may be written down as done. */
export const doneRules: readonly Rule<DoneFacts>[] = [itWasNeededBefore, itWasDone];

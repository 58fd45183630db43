import type { Rule } from '../../../kernel/rule';

/** What decides whether a note may be written about a child at a session. */
export interface NoteFacts {
  readonly beginsAt: Date;
  readonly now: Date;
  /** From when on the child took no part any more; null while it does. */
  readonly leftAt: Date | null;
}

const theSessionHasBegun: Rule<NoteFacts> = {
  code: 'session-note.session-not-begun',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now }) => beginsAt <= now,
};

/** Who took part no more when it began was not met. */
const theChildWasExpected: Rule<NoteFacts> = {
  code: 'session-note.child-was-not-expected',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, leftAt }) => leftAt === null || leftAt >= beginsAt,
};

/** Whether a note may be written. */
export const noteRules: readonly Rule<NoteFacts>[] = [theSessionHasBegun, theChildWasExpected];

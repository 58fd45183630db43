import type { Rule } from '../../../kernel/rule';

/** What decides whether a talk may be recorded. */
export interface TalkFacts {
  readonly supervisorId: string;
  readonly workerId: string;
  readonly heldAt: Date;
  readonly now: Date;
}

const withSomebodyElse: Rule<TalkFacts> = {
  code: 'supervision-talk.with-oneself',
  citation: 'BR 22.1',
  holds: ({ supervisorId, workerId }) => supervisorId !== workerId,
};

const itWasHeld: Rule<TalkFacts> = {
  code: 'supervision-talk.in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ heldAt, now }) => heldAt <= now,
};

/** Whether a talk may be recorded: staff who work with children are supported in it (BR 22.1). */
export const talkRules: readonly Rule<TalkFacts>[] = [withSomebodyElse, itWasHeld];

import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a task can stand. */
export type TaskState = 'open' | 'given-back' | 'done' | 'ended';

/** What moves it; nobody ends one by hand: the closure of its case does. */
export type TaskAction = 'finish' | 'give-back' | 'end';

/** What somebody asks another to do: done by who holds it, or given back to who asked, who finishes it then. */
export const taskLifecycle = defineLifecycle<TaskState, TaskAction>('task', 'open', {
  open: { finish: 'done', 'give-back': 'given-back', end: 'ended' },
  'given-back': { finish: 'done', end: 'ended' },
  done: {},
  ended: {},
});

/** Whose turn it is: of who was asked, and when it was given back of who asked. */
export const whoseTurn = ({
  state,
  givenBy,
  heldBy,
}: {
  readonly state: TaskState;
  readonly givenBy: string;
  readonly heldBy: string;
}): string => (state === 'given-back' ? givenBy : heldBy);

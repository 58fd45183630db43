import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a task can stand. */
export type TaskState = 'open' | 'given-back' | 'done' | 'ended';

/** What moves it; nobody ends one by hand: the closure of its case does. */
export type TaskAction = 'finish' | 'give-back' | 'pass-on' | 'end';

/** What somebody asks another to do: done by who holds it, or given back to who asked, who finishes it then. */
export const taskLifecycle = defineLifecycle<TaskState, TaskAction>('task', 'open', {
  open: { finish: 'done', 'give-back': 'given-back', 'pass-on': 'open', end: 'ended' },
  'given-back': { finish: 'done', 'pass-on': 'open', end: 'ended' },
  done: {},
  ended: {},
});

/** A task, as far as it says whose turn it is. */
export interface HeldTask {
  readonly state: TaskState;
  readonly givenBy: string;
  readonly heldBy: string;
  /** Since when nobody is there whose turn it would be. */
  readonly unheldSince: Date | null;
}

/** Who acts, and whether they coordinate the centre. */
export interface ActingOnTask {
  readonly accountId: string;
  readonly coordinates: boolean;
}

/** Whose turn it is: of who was asked, and when it was given back of who asked; of the coordinators where they are gone. */
export const isTheirTurn = ({ state, givenBy, heldBy, unheldSince }: HeldTask, who: ActingOnTask): boolean =>
  unheldSince === null ? who.accountId === (state === 'given-back' ? givenBy : heldBy) : who.coordinates;

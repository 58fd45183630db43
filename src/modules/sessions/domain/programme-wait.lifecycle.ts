import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where one that waits for a seat can stand. */
export type WaitState = 'waiting' | 'promoted' | 'left';

/** What is done with it: a person gives the seat, never a rule; or the child waits no more. */
export type WaitAction = 'promote' | 'leave';

export const programmeWaitLifecycle = defineLifecycle<WaitState, WaitAction>('programme-wait', 'waiting', {
  waiting: { promote: 'promoted', leave: 'left' },
  promoted: {},
  left: {},
});

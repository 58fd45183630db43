import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a return to an authority can stand. */
export type ReturnState = 'asked' | 'sent' | 'declined' | 'withdrawn' | 'answered' | 'dropped';

/** What moves it. Nobody drops one by hand: the end of the work does. */
export type ReturnAction = 'send' | 'decline' | 'withdraw' | 'answer' | 'drop';

/** A case is given back once a second person lets it go, and waits until the authority has answered. */
export const returnLifecycle = defineLifecycle<ReturnState, ReturnAction>('case-return', 'asked', {
  asked: { send: 'sent', decline: 'declined', withdraw: 'withdrawn', drop: 'dropped' },
  sent: { answer: 'answered', drop: 'dropped' },
  declined: {},
  withdrawn: {},
  answered: {},
  dropped: {},
});

export const RETURN_STATES = returnLifecycle.states;

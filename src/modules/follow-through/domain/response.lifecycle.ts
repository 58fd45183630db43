import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where the response to a difficulty can stand. */
export type ResponseState =
  'proposed' | 'confirmed' | 'declined' | 'contested' | 'upheld' | 'lifted' | 'dropped';

/** What moves it. Nobody drops one by hand: the end of the work does. */
export type ResponseAction = 'confirm' | 'decline' | 'contest' | 'uphold' | 'lift' | 'drop';

/** A response holds once a second person has confirmed it, and not while the child contests it. */
export const responseLifecycle = defineLifecycle<ResponseState, ResponseAction>(
  'difficulty-response',
  'proposed',
  {
    proposed: { confirm: 'confirmed', decline: 'declined', drop: 'dropped' },
    confirmed: { contest: 'contested' },
    declined: {},
    contested: { uphold: 'upheld', lift: 'lifted', drop: 'dropped' },
    upheld: {},
    lifted: {},
    dropped: {},
  },
);

/** The states in which a response holds. */
export const HOLDING: readonly ResponseState[] = ['confirmed', 'upheld'];

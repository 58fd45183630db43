import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a request for a copy can stand. */
export type CopyRequestState = 'requested' | 'answered' | 'refused' | 'withdrawn' | 'lapsed';

/** What moves it. Nobody lets one lapse by hand: the end of the mandate does, or of the word of the child. */
export type CopyRequestAction = 'answer' | 'refuse' | 'withdraw' | 'lapse';

/** Who defends a child asks the centre for a copy of its file, and is answered (CRC 40(2)(b)(ii); GC24 §49). */
export const copyRequestLifecycle = defineLifecycle<CopyRequestState, CopyRequestAction>(
  'copy-request',
  'requested',
  {
    requested: { answer: 'answered', refuse: 'refused', withdraw: 'withdrawn', lapse: 'lapsed' },
    answered: {},
    refused: {},
    withdrawn: {},
    lapsed: {},
  },
);

export const COPY_REQUEST_STATES = copyRequestLifecycle.states;

import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a request to another centre can stand. */
export type TransferState = 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';

/** What moves it. Nobody lets one lapse by hand: the end of the work does, or of the consent. */
export type TransferAction = 'accept' | 'decline' | 'withdraw' | 'lapse';

/** A transfer is a request of its own; when it is accepted the same case goes on at the other centre (domain of the case). */
export const transferLifecycle = defineLifecycle<TransferState, TransferAction>('transfer', 'asked', {
  asked: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
  accepted: {},
  declined: {},
  withdrawn: {},
  lapsed: {},
});

export const TRANSFER_STATES = transferLifecycle.states;

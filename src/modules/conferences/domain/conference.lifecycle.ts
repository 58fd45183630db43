import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a conference about a case can stand. */
export type ConferenceState = 'planned' | 'held' | 'cancelled';
export type ConferenceAction = 'amend' | 'hold' | 'cancel' | 'settle';

/** People are invited, meet with the child heard, and what was agreed is settled step by step (domain §3). */
export const conferenceLifecycle = defineLifecycle<ConferenceState, ConferenceAction>(
  'conference',
  'planned',
  {
    planned: { amend: 'planned', hold: 'held', cancel: 'cancelled' },
    held: { settle: 'held' },
    cancelled: {},
  },
);

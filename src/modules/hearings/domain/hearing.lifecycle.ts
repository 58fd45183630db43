import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a hearing can stand. */
export type HearingState = 'scheduled' | 'held' | 'adjourned' | 'cancelled';
export type HearingAction = 'hold' | 'adjourn' | 'cancel';

/** A hearing is held, put off to another one, or called off; it never lies there when its time is over. */
export const hearingLifecycle = defineLifecycle<HearingState, HearingAction>('hearing', 'scheduled', {
  scheduled: { hold: 'held', adjourn: 'adjourned', cancel: 'cancelled' },
  held: {},
  adjourned: {},
  cancelled: {},
});

export const HEARING_STATES = hearingLifecycle.states;

import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a session can stand. */
export type SessionState = 'scheduled' | 'held' | 'cancelled' | 'rescheduled';

/** What is done with it once it is booked. */
export type SessionAction = 'hold' | 'cancel' | 'reschedule' | 'correct-attendance' | 'contest-attendance';

/** A session is held, cancelled, or put elsewhere; nothing is taken back, what was said of a child may be put right. */
export const sessionLifecycle = defineLifecycle<SessionState, SessionAction>('session', 'scheduled', {
  scheduled: { hold: 'held', cancel: 'cancelled', reschedule: 'rescheduled' },
  held: { 'correct-attendance': 'held', 'contest-attendance': 'held' },
  cancelled: { 'correct-attendance': 'cancelled', 'contest-attendance': 'cancelled' },
  rescheduled: {},
});

import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a date on which a child is to come can stand. */
export type AppointmentState =
  'planned' | 'kept' | 'missed-excused' | 'missed' | 'moved' | 'cancelled' | 'lapsed';

/** What moves it. Nobody lets one lapse by hand: it does when its order is about no charge any more. */
export type AppointmentAction = 'keep' | 'excuse' | 'miss' | 'move' | 'cancel' | 'lapse';

/** A child comes, or does not; what was missed can still be excused, and an office cancels at its own account. */
export const appointmentLifecycle = defineLifecycle<AppointmentState, AppointmentAction>(
  'appointment',
  'planned',
  {
    planned: {
      keep: 'kept',
      excuse: 'missed-excused',
      miss: 'missed',
      move: 'moved',
      cancel: 'cancelled',
      lapse: 'lapsed',
    },
    missed: { excuse: 'missed-excused' },
    kept: {},
    'missed-excused': {},
    moved: {},
    cancelled: {},
    lapsed: {},
  },
);

export const APPOINTMENT_STATES = appointmentLifecycle.states;

/** Acts of people. */
export const APPOINTMENT_ACTS = [
  'keep',
  'excuse',
  'miss',
  'move',
  'cancel',
] as const satisfies AppointmentAction[];
export type AppointmentAct = (typeof APPOINTMENT_ACTS)[number];

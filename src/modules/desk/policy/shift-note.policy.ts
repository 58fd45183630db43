import type { Policy, Role } from '../../../platform/policy/policy';

/** Who serves in shifts at a police unit. */
const IN_SHIFTS = ['child-inspector', 'investigator', 'police-supervisor'] as const satisfies Role[];

const inShifts = { roles: IN_SHIFTS };

/** Who leaves notes to the next shift; of which unit, the rows say. */
export const shiftNotePolicy = {
  'shift-note.write': inShifts,
  'shift-note.read': inShifts,
  'shift-note.list': inShifts,
  'shift-note.take-over': inShifts,
  'shift-note.withdraw': inShifts,
} as const satisfies Policy;

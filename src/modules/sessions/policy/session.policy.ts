import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
export const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who can lead a session. */
export const LEADERS = CENTRE;

/** Who refers: milestones of what they referred, and how often the child came. */
const FOLLOWERS = [
  'child-inspector',
  'police-supervisor',
  'referring-officer',
  'commission-secretary',
] as const satisfies Role[];

const keeping = { roles: ['centre-coordinator'] as const satisfies Role[] };
const answering = { roles: ['centre-coordinator', 'case-worker'] as const satisfies Role[] };
const meeting = { roles: CENTRE, certificates: CERTIFICATES };

/** Who may do what with rooms and sessions; nobody who refers or decides reads one (domain §2). */
export const sessionPolicy = {
  'progress.read': { roles: FOLLOWERS },
  'room.read': { roles: CENTRE },
  'room.add': keeping,
  'room.retire': keeping,
  'session.read': { roles: CENTRE },
  'session.book': meeting,
  'session.cancel': meeting,
  'session.reschedule': meeting,
  'session.hold': meeting,
  'session.correct-attendance': meeting,
  'session.contest-attendance': meeting,
  'kept-apart.read': answering,
  'kept-apart.declare': { ...answering, certificates: CERTIFICATES },
  'kept-apart.end': { ...answering, certificates: CERTIFICATES },
  'kept-apart.see-proposals': keeping,
} as const satisfies Policy;

import type { Policy, Role } from '../../../platform/policy/policy';

/** Who schedules a hearing: the court, and a prosecutor who brings a child before it. */
export const SCHEDULERS = ['judge', 'prosecutor'] as const satisfies Role[];

/** Who reads all of a hearing but the words of the child. */
export const PARTIES = [
  ...SCHEDULERS,
  'probation-officer',
  'centre-coordinator',
  'clinic-lawyer',
] as const satisfies Role[];

/** Who reads what the child said: who decides on it, and who defends it. */
export const LISTENERS = [...SCHEDULERS, 'clinic-lawyer'] as const satisfies Role[];

/** Who learns which hearing there is, and when, and nothing else. */
const POLICE = ['child-inspector', 'investigator', 'police-supervisor'] as const satisfies Role[];

const READERS = [...PARTIES, ...POLICE] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may do what with a hearing; which hearings they see, the row policies say. */
export const hearingPolicy = {
  'hearing.list': { roles: READERS },
  'hearing.read': { roles: READERS },
  'hearing.schedule': { roles: SCHEDULERS, certificates: CERTIFICATES },
  'hearing.schedule-day': { roles: ['judge'], certificates: CERTIFICATES },
  'hearing.tell': { roles: SCHEDULERS, certificates: CERTIFICATES },
  'hearing.hold': { roles: ['judge'], certificates: CERTIFICATES },
  'hearing.adjourn': { roles: ['judge'], certificates: CERTIFICATES },
  'hearing.cancel': { roles: SCHEDULERS, certificates: CERTIFICATES },
} as const satisfies Policy;

/** Who reads that a child is held, and who looks at it again. */
export const detentionPolicy = {
  'detention.list': { roles: [...LISTENERS, ...POLICE] },
  'detention.review': { roles: ['judge'], certificates: CERTIFICATES },
} as const satisfies Policy;

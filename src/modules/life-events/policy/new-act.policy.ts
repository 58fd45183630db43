import type { Policy } from '../../../platform/policy/policy';

const COORDINATORS = ['centre-coordinator'] as const;

/** Who is told that a child is said to have done something else; of which cases, the row policies say. */
export const newActPolicy = {
  'new-act.read': { roles: COORDINATORS },
  'new-act.acknowledge': { roles: COORDINATORS },
} as const satisfies Policy;

import type { Policy } from '../../../platform/policy/policy';

const COORDINATORS = ['centre-coordinator'] as const;
const CENTRE = [...COORDINATORS, 'case-worker', 'facilitator'] as const;

/** Who records talks about the work, and who reads them; which, the row policies say. */
export const supervisionTalkPolicy = {
  'supervision-talk.record': { roles: COORDINATORS },
  'supervision-talk.read': { roles: CENTRE },
  'supervision-talk.acknowledge': { roles: CENTRE },
} as const satisfies Policy;

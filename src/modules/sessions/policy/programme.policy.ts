import type { Policy, Role } from '../../../platform/policy/policy';
import { LEADERS, sessionPolicy } from './session.policy';

const keeping = { roles: ['centre-coordinator'] as const satisfies Role[] };
const seating = { ...keeping, certificates: sessionPolicy['session.book'].certificates };

/** The staff of a centre knows its programmes; its coordinators keep them and give seats. */
export const programmePolicy = {
  'programme.read': { roles: LEADERS },
  'programme.add': keeping,
  'programme.close': keeping,
  'programme.join': seating,
  'programme.leave': seating,
  'programme-wait.read': sessionPolicy['session.read'],
  'programme-wait.ask': sessionPolicy['session.book'],
  'programme-wait.leave': sessionPolicy['session.book'],
  'programme-wait.promote': seating,
} as const satisfies Policy;

import type { Policy, Role } from '../../../platform/policy/policy';
import { CERTIFICATES } from './session.policy';

/** Who works with the children of a centre; of which children, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

const meeting = { roles: CENTRE, certificates: CERTIFICATES };

/** What follows a session: how it was for the child, how near its goals are, and what one fears for it (CRC 12, 19). */
export const whatFollowedPolicy = {
  'session-feedback.read': { roles: CENTRE },
  'session-feedback.record': meeting,
  'session-progress.read': { roles: CENTRE },
  'session-progress.tell': meeting,
  // No certificate is asked for: whoever sees what is wrong says so.
  'session.raise-concern': { roles: CENTRE },
} as const satisfies Policy;

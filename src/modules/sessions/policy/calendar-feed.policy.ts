import type { Policy } from '../../../platform/policy/policy';
import { LEADERS } from './session.policy';

/** Whoever leads sessions may have what they lead in a calendar; rooms are the coordinators’. */
export const calendarFeedPolicy = {
  'calendar-feed.read': { roles: LEADERS },
  'calendar-feed.make': { roles: LEADERS },
  'calendar-feed.revoke': { roles: LEADERS },
} as const satisfies Policy;

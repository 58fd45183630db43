import type { Policy } from '../../../platform/policy/policy';
import { LEADERS, sessionPolicy } from './session.policy';

/** Whoever may book one session may book several; which ones, the cases and the rows say. */
export const seriesPolicy = {
  'opening-hours.read': { roles: LEADERS },
  'opening-hours.record': { roles: ['centre-coordinator'] },
  'schooling.read': sessionPolicy['session.read'],
  'schooling.record': sessionPolicy['session.book'],
  'series.read': sessionPolicy['session.read'],
  'series.book': sessionPolicy['session.book'],
  'series.reschedule': sessionPolicy['session.reschedule'],
  'series.end': sessionPolicy['session.cancel'],
} as const satisfies Policy;

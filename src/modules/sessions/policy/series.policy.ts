import type { Policy } from '../../../platform/policy/policy';
import { sessionPolicy } from './session.policy';

/** Whoever may book one session may book several; which ones, the cases and the rows say. */
export const seriesPolicy = {
  'series.read': sessionPolicy['session.read'],
  'series.book': sessionPolicy['session.book'],
  'series.reschedule': sessionPolicy['session.reschedule'],
  'series.end': sessionPolicy['session.cancel'],
} as const satisfies Policy;

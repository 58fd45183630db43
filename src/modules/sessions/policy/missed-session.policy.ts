import type { Policy } from '../../../platform/policy/policy';
import { sessionPolicy } from './session.policy';

/** Whoever works with a child asks after it; which ones, the cases say. */
export const missedSessionPolicy = {
  'missed-session.read': sessionPolicy['session.read'],
  'missed-session.follow-up': sessionPolicy['session.book'],
} as const satisfies Policy;

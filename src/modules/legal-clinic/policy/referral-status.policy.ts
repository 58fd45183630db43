import type { Policy, Role } from '../../../platform/policy/policy';

/** Who refers, and who answers for them in the police. */
const FOLLOWERS = [
  'child-inspector',
  'police-supervisor',
  'referring-officer',
  'commission-secretary',
] as const satisfies Role[];

/** Who sees where a referral stands; of whose unit, the row policies say. */
export const referralStatusPolicy = {
  'referral-status.list': { roles: FOLLOWERS },
  'referral-status.read': { roles: FOLLOWERS },
} as const satisfies Policy;

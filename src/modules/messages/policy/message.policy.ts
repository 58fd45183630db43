import type { Policy, Role } from '../../../platform/policy/policy';

/** Who refers, of the police or not. */
const REFERRERS = ['child-inspector', 'referring-officer', 'commission-secretary'] as const satisfies Role[];

/** The coordinators, and who answers for the case; of which cases, the row says. */
export const OF_CENTRE = ['centre-coordinator', 'case-worker'] as const satisfies Role[];

const BOTH = [...REFERRERS, ...OF_CENTRE] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who tells the other side something; nobody decides, leads sessions or defends here (domain §2). */
export const messagePolicy = {
  'message.read': { roles: BOTH },
  'message.write': { roles: BOTH, certificates: CERTIFICATES },
} as const satisfies Policy;

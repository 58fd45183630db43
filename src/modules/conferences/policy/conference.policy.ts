import type { Policy, Role } from '../../../platform/policy/policy';

/** The coordinators, and who works with the child; on which cases, the row policies say. */
export const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Who invites and speaks for the centre: the coordinators, and the case workers of the team. */
export const CONVENING = ['centre-coordinator', 'case-worker'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who brings people together about a case (domain §3). */
export const conferencePolicy = {
  'conference.read': { roles: CENTRE },
  'conference.convene': { roles: CONVENING, certificates: CERTIFICATES },
  'conference.amend': { roles: CONVENING, certificates: CERTIFICATES },
  'conference.hold': { roles: CONVENING, certificates: CERTIFICATES },
  'conference.cancel': { roles: CONVENING, certificates: CERTIFICATES },
  'conference.settle': { roles: CENTRE, certificates: CERTIFICATES },
} as const satisfies Policy;

import type { Policy } from '../../../platform/policy/policy';
import { CENTRE, CERTIFICATES, COORDINATORS } from './case.policy';

const coordinating = { roles: COORDINATORS, certificates: CERTIFICATES };

/** Who links cases, and who reads that they are; which links, the row policies say. */
export const caseLinkPolicy = {
  'case-link.read': { roles: CENTRE },
  'case-link.see-proposals': { roles: COORDINATORS },
  'case-link.make': coordinating,
  'case-link.name-contact': coordinating,
  'case-link.end': coordinating,
} as const satisfies Policy;

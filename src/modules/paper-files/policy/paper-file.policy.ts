import type { Policy } from '../../../platform/policy/policy';

const COORDINATORS = ['centre-coordinator'] as const;
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who brings paper files in, and who reads what became of them; of which centre, the row policies say. */
export const paperFilePolicy = {
  'case-import.read': { roles: COORDINATORS },
  'case-import.preview': { roles: COORDINATORS, certificates: CERTIFICATES },
  'case-import.bring-in': { roles: COORDINATORS, certificates: CERTIFICATES },
} as const satisfies Policy;

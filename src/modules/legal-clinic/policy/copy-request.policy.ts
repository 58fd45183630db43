import type { Policy, Role } from '../../../platform/policy/policy';
import { CERTIFICATES } from './mandate.policy';

const LAWYERS = ['clinic-lawyer'] as const satisfies Role[];
const COORDINATORS = ['centre-coordinator'] as const satisfies Role[];
const BOTH = [...LAWYERS, ...COORDINATORS] as const satisfies Role[];

/** Who asks for a copy of the file, and who answers; which requests, the row policies say. */
export const copyRequestPolicy = {
  'copy-request.list': { roles: BOTH },
  'copy-request.read': { roles: BOTH },
  'copy-request.ask': { roles: LAWYERS, certificates: CERTIFICATES },
  'copy-request.answer': { roles: COORDINATORS, certificates: CERTIFICATES },
  'copy-request.refuse': { roles: COORDINATORS, certificates: CERTIFICATES },
  'copy-request.withdraw': { roles: LAWYERS },
} as const satisfies Policy;

import { ROLES, type Policy } from '../../../platform/policy/policy';

/** Reference data names no person: everybody reads it, the administrator keeps it. */
export const referencePolicy = {
  'reference.read': { roles: ROLES },
  'reference.administer': { roles: ['administrator'] },
} as const satisfies Policy;

import type { Policy, Role } from '../../../platform/policy/policy';

const COORDINATORS = ['clinic-coordinator'] as const satisfies Role[];
const CLINIC = ['clinic-lawyer', ...COORDINATORS] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
export const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who asks for a mandate, who gives it to a lawyer and who holds it; which mandates, the row policies say. */
export const mandatePolicy = {
  'mandate.list': { roles: CLINIC },
  'mandate.read': { roles: CLINIC },
  'mandate.ask': { roles: CLINIC, certificates: CERTIFICATES },
  'mandate.accept': { roles: COORDINATORS, certificates: CERTIFICATES },
  'mandate.decline': { roles: COORDINATORS },
  'mandate.withdraw': { roles: CLINIC },
  'mandate.hand-over': { roles: COORDINATORS, certificates: CERTIFICATES },
  'mandate.end': { roles: CLINIC },
  'mandate.take-back': { roles: COORDINATORS },
  'mandate-proof.read': { roles: CLINIC },
  'mandate-proof.attach': { roles: CLINIC, certificates: CERTIFICATES },
  'mandate-proof.withdraw': { roles: CLINIC },
  // The window is the lawyer’s who holds the mandate; who coordinates assigns it and looks at nothing.
  'case-status.list': { roles: ['clinic-lawyer'] },
  'case-status.read': { roles: ['clinic-lawyer'] },
  'defence-file.read': { roles: ['clinic-lawyer'] },
} as const satisfies Policy;

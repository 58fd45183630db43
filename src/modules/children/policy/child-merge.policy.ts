import type { Policy } from '../../../platform/policy/policy';

const REGISTER = ['child-inspector', 'commission-secretary', 'referring-officer'] as const;
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may say that two registered children are one; which of two agencies acts, `merge-parties.ts` says. */
export const childMergePolicy = {
  'child-merge.propose': { roles: REGISTER, certificates: CERTIFICATES },
  'child-merge.answer': { roles: [...REGISTER, 'police-supervisor'] },
  'child-merge.read': { roles: [...REGISTER, 'police-supervisor'] },
} as const satisfies Policy;

import type { Policy } from '../../../platform/policy/policy';

const REGISTER = ['child-inspector', 'commission-secretary', 'referring-officer'] as const;
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may record how old a child is held to be, and correct the birth date by it. */
export const ageAssessmentPolicy = {
  'age-assessment.record': { roles: REGISTER, certificates: CERTIFICATES },
  'age-assessment.read': { roles: [...REGISTER, 'police-supervisor'] },
} as const satisfies Policy;

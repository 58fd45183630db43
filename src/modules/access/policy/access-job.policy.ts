import type { JobPolicy } from '../../../platform/policy/job.policy';

/** What is done about sign-ins without a person. */
export const accessJobPolicy = {
  'sign-in.purge': { jobs: ['job:purge-sign-ins'] },
} as const satisfies JobPolicy;

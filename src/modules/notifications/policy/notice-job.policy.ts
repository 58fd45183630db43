import type { JobPolicy } from '../../../platform/policy/job.policy';

/** What is told without a person. */
export const noticeJobPolicy = {
  'notice.queue': { jobs: ['job:queue-notices'] },
  'notice.relay': { jobs: ['job:relay-notices'] },
  'notice.mail': { jobs: ['job:mail-notices'] },
  'notice.purge': { jobs: ['job:purge-notices'] },
} as const satisfies JobPolicy;

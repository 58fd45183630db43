import type { Job } from '../../../platform/jobs/job';

/** Removes events thirty days after they were relayed, and what is settled after ninety. */
export const purgeNotices: Job = {
  name: 'job:purge-notices',
  permission: 'notice.purge',
  async run(work) {
    const statement = { name: 'purge-notices', text: 'select notifications.purge_notices() as removed' };
    const [row] = await work.query<{ removed: number }>(statement);
    return row?.removed ?? 0;
  },
};

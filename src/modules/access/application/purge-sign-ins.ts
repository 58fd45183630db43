import type { Job } from '../../../platform/jobs/job';

/** Removes attempts to sign in after a day, and sessions thirty days after they ended. */
export const purgeSignIns: Job = {
  name: 'job:purge-sign-ins',
  permission: 'sign-in.purge',
  async run(work) {
    const statement = { name: 'purge-sign-ins', text: 'select access.purge_sign_ins() as removed' };
    const [row] = await work.query<{ removed: number }>(statement);
    return row?.removed ?? 0;
  },
};

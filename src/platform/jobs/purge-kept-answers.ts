import type { Job } from './job';

/** Removes the answers that were kept for repeated requests, once nobody can repeat them any more: after 72 hours. */
export const purgeKeptAnswers: Job = {
  name: 'job:purge-kept-answers',
  permission: 'kept-answer.purge',
  async run(work) {
    const removed = await work.query<{ one: number }>(
      {
        name: 'purge-kept-answers',
        text: `delete from platform.idempotency_key
             where created_at < $1::timestamptz - interval '72 hours' returning 1 as one`,
      },
      [work.now],
    );
    return removed.length;
  },
};

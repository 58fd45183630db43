import type { Job } from '../../../platform/jobs/job';
import { NOTICE_TOPICS } from '../domain/notice-topics';

const MOST_AT_ONCE = 500;

const QUEUE = {
  name: 'queue-notices',
  text: 'select taken, queued from notifications.queue_notices($1, $2)',
};

/** Lays down what happened for each address that may be told of it, in the order of the outbox, until all is laid down. */
export const queueNotices: Job = {
  name: 'job:queue-notices',
  permission: 'notice.queue',
  async run(work) {
    let all = 0;
    for (let more = true; more;) {
      const values = [JSON.stringify(NOTICE_TOPICS), MOST_AT_ONCE];
      const [row] = await work.query<{ taken: number; queued: number }>(QUEUE, values);
      all += row?.queued ?? 0;
      more = row?.taken === MOST_AT_ONCE;
    }
    return all;
  },
};

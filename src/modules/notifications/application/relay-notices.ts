import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock';
import type { Job } from '../../../platform/jobs/job';
import { RunJob } from '../../../platform/jobs/run-job';
import type { Attempted } from '../domain/attempt-outcome';
import { nextAttempt } from '../domain/retries';
import { DeliverNotice, type ClaimedNotice } from './deliver-notice';

/** Under which name and permission notices are delivered. */
export const RELAY_JOB = { name: 'job:relay-notices', permission: 'notice.relay' } as const;

const MOST_AT_ONCE = 20;

const CLAIM = {
  name: 'claim-notices',
  text: `select id, event_id as "eventId", event_type as "eventType", subject_kind as "subjectKind",
      subject_id as "subjectId", occurred_at as "occurredAt", attempts, endpoint_id as "webhookId", url, secret,
      old_secret as "oldSecret"
    from notifications.claim_deliveries($1)`,
};

const SETTLE = { name: 'settle-notices', text: 'select notifications.settle_deliveries($1) as settled' };

/**
 * Delivers what is due: claimed in one transaction, sent outside of any, written down in another. Who is killed between is followed
 * by another process once the claim has run out, and the message goes out again under the same id: at least once, never lost.
 */
@Injectable()
export class RelayNotices {
  constructor(
    private readonly runJob: RunJob,
    private readonly delivering: DeliverNotice,
    private readonly clock: Clock,
  ) {}

  /** Goes on until nothing is due; answers how many messages were tried. */
  async relay(): Promise<number> {
    let tried = 0;
    for (let claimed = await this.claim(); claimed.length > 0; claimed = await this.claim()) {
      await this.settle(await Promise.all(claimed.map((notice) => this.try(notice))));
      tried += claimed.length;
    }
    return tried;
  }

  private async claim(): Promise<ClaimedNotice[]> {
    const claimed: ClaimedNotice[] = [];
    await this.runJob.run(
      relayJob(async (work) => claimed.push(...(await work.query<ClaimedNotice>(CLAIM, [MOST_AT_ONCE])))),
    );
    return claimed;
  }

  private async try(notice: ClaimedNotice): Promise<object> {
    const at = this.clock.now();
    const begun = performance.now();
    const attempted = await this.delivering.deliver(notice, at);
    const took = Math.round(performance.now() - begun);
    return { id: notice.id, at, took_ms: took, ...attempted, next_at: this.nextOf(notice, attempted) };
  }

  /** A dead end is tried on too: whoever mends it finds nothing lost. */
  private nextOf({ attempts }: ClaimedNotice, { outcome }: Attempted): Date | null {
    return outcome === 'delivered' ? null : nextAttempt(attempts + 1, this.clock.now(), Math.random());
  }

  /** Where another process runs the same job, waits for it. */
  private async settle(results: readonly object[]): Promise<void> {
    const write = relayJob(
      async (work) =>
        (await work.query<{ settled: number }>(SETTLE, [JSON.stringify(results)]))[0]?.settled ?? 0,
    );
    await this.runJob.runInTurn(write);
  }
}

const relayJob = (run: Job['run']): Job => ({ ...RELAY_JOB, run });

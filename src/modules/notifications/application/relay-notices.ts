import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock';
import type { Job } from '../../../platform/jobs/job';
import { RunJob } from '../../../platform/jobs/run-job';
import type { Attempted } from '../domain/attempt-outcome';
import { askedRest, notBefore, restAfter } from '../domain/rest';
import { nextAttempt } from '../domain/retries';
import { DeliverNotice, type ClaimedNotice } from './deliver-notice';

/** Under which name and permission notices are delivered. */
export const RELAY_JOB = { name: 'job:relay-notices', permission: 'notice.relay' } as const;

/** How many messages are on their way to one address at once, and how many addresses are told at once. */
const MOST_TO_ONE = 5;
const MOST_ADDRESSES = 8;
/** How long one address is told in a round; what lies for it then waits for the next. */
const MOST_MILLISECONDS = 10_000;

const ADDRESSES = {
  name: 'addresses-due',
  text: 'select due as id from notifications.addresses_due() as due',
};

const CLAIM = {
  name: 'claim-notices',
  text: `select id, event_id as "eventId", event_type as "eventType", subject_kind as "subjectKind",
      subject_id as "subjectId", occurred_at as "occurredAt", attempts, endpoint_id as "webhookId", url, secret,
      old_secret as "oldSecret"
    from notifications.claim_deliveries($1, $2)`,
};

const SETTLE = { name: 'settle-notices', text: 'select notifications.settle_deliveries($1) as settled' };

/**
 * Delivers what is due: claimed in one transaction, sent outside of any, written down in another. Who is killed between is followed
 * by another process once the claim has run out, and the message goes out again under the same id: at least once, never lost. Each
 * address is told by itself, so that none waits for one that is slow or does not answer.
 */
@Injectable()
export class RelayNotices {
  constructor(
    private readonly runJob: RunJob,
    private readonly delivering: DeliverNotice,
    private readonly clock: Clock,
  ) {}

  /** Goes on until nothing is due, or each address has had its time; answers how many messages were tried. */
  async relay(): Promise<number> {
    const due = await this.asked<{ id: string }>(ADDRESSES, []);
    const turns = due.values();
    const tells = async () => {
      let tried = 0;
      for (const { id } of turns) tried += await this.tell(id);
      return tried;
    };
    const told = await Promise.all(Array.from({ length: MOST_ADDRESSES }, tells));
    return told.reduce((all, one) => all + one, 0);
  }

  private async tell(address: string): Promise<number> {
    const until = performance.now() + MOST_MILLISECONDS;
    let tried = 0;
    while (performance.now() < until) {
      const claimed = await this.asked<ClaimedNotice>(CLAIM, [address, MOST_TO_ONE]);
      if (claimed.length === 0) break;
      const results = await Promise.all(claimed.map((notice) => this.try(notice)));
      await this.asked(SETTLE, [JSON.stringify(results)]);
      tried += claimed.length;
    }
    return tried;
  }

  private async try(notice: ClaimedNotice): Promise<object> {
    const at = this.clock.now();
    const begun = performance.now();
    const attempted = await this.delivering.deliver(notice, at);
    const took = Math.round(performance.now() - begun);
    const { outcome, status } = attempted;
    return { id: notice.id, at, took_ms: took, outcome, status, ...this.after(notice, attempted) };
  }

  /** A dead end is tried on too: whoever mends it finds nothing lost. */
  private after({ attempts }: ClaimedNotice, attempted: Attempted): object {
    if (attempted.outcome === 'delivered') return { next_at: null, rests_until: null };
    const now = this.clock.now();
    const next = notBefore(nextAttempt(attempts + 1, now, Math.random()), askedRest(attempted, now));
    return { next_at: next, rests_until: restAfter(attempted, now, next) };
  }

  /** Where another process runs the same job, or another address has its turn, waits for it. */
  private async asked<Row>(statement: typeof CLAIM, values: unknown[]): Promise<Row[]> {
    const rows: Row[] = [];
    const run: Job['run'] = async (work) => rows.push(...(await work.query<Row>(statement, values)));
    await this.runJob.runInTurn({ ...RELAY_JOB, run });
    return rows;
  }
}

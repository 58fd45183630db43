import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import type { Statement } from '../persistence/statement';
import {
  markInTransaction,
  type OpenTransaction,
  type Opening,
  WorkOpening,
} from '../persistence/work-opening';
import { COMMIT, ROLLBACK } from '../persistence/transaction-statements';
import type { Job, JobWork } from './job';

const LOCK: Statement = {
  name: 'job-lock',
  text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free',
};

const CONTEXT: Statement = {
  name: 'job-context',
  text: `select set_config('app.job', $1, true), set_config('app.now', $2, true)`,
};

const AUDIT: Statement = {
  name: 'job-audit',
  text: `insert into audit.entry (id, at, job, roles, purpose, action, decision, request_id)
         values ($1, $2, $3, '{}', 'administration', $4, 'allowed', $5)`,
};

/** Runs one job in a transaction of its own, in its own name. */
@Injectable()
export class RunJob {
  constructor(
    private readonly opening: WorkOpening,
    private readonly clock: Clock,
  ) {}

  /**
   * What the job touched stands in the audit trail; a run that found nothing to do leaves no entry.
   *
   * @returns how many rows were touched; null when another process runs the same job at this moment.
   */
  async run(job: Job): Promise<number | null> {
    const now = this.clock.now();
    const open = await this.opening.begin(openingsOf(job, now));
    try {
      const touched = isFree(open) ? await job.run(workOf(open, now)) : null;
      if (touched) await open.client.query({ ...AUDIT, values: entryOf(job, now) });
      await open.client.query(COMMIT);
      return touched;
    } catch (error) {
      await open.client.query(ROLLBACK).catch(() => undefined);
      throw error;
    } finally {
      markInTransaction(open.runner, false);
      await open.runner.release();
    }
  }

  /** The same, after another process that runs the same job at this moment. */
  async runInTurn(job: Job): Promise<number> {
    const touched = await this.run(job);
    if (touched !== null) return touched;
    await new Promise((done) => setTimeout(done, 20));
    return this.runInTurn(job);
  }
}

const openingsOf = (job: Job, now: Date): Opening[] => [
  { statement: LOCK, values: [job.name] },
  { statement: CONTEXT, values: [job.name, now.toISOString()] },
];

/** A job answers no request; its run has a number of its own. */
const entryOf = ({ name, permission }: Job, now: Date): unknown[] => [
  newId(),
  now,
  name,
  permission,
  newId(),
];

const isFree = ({ answers: [lock] }: OpenTransaction): boolean =>
  (lock?.rows[0] as { free: boolean } | undefined)?.free === true;

const workOf = ({ client }: OpenTransaction, now: Date): JobWork => ({
  now,
  query: async <Row>(statement: Statement, values: unknown[] = []) =>
    (await client.query({ ...statement, values })).rows as Row[],
});

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import type { PoolClient, QueryResult } from 'pg';
import { inOnePacket } from './one-packet';
import type { Statement } from './statement';
import { BEGIN, COMMIT, ROLLBACK } from './transaction-statements';

/** A transaction that has begun: its connection and what the first statements answered. */
export interface OpenTransaction {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly answers: QueryResult[];
}

export interface Opening {
  readonly statement: Statement;
  readonly values: unknown[];
}

/** Begins transactions: `BEGIN` and the statements that open the context travel in one round trip. */
@Injectable()
export class WorkOpening {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async begin(openings: readonly Opening[]): Promise<OpenTransaction> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      inOnePacket(client);
      const begun = client.query(BEGIN);
      const rest = openings.map(({ statement, values }) => client.query({ ...statement, values }));
      const [, ...answers] = await settled([begun, ...rest]);
      markInTransaction(runner, true);
      return { runner, client, answers };
    } catch (error) {
      await client.query(ROLLBACK);
      await runner.release();
      throw error;
    }
  }

  /** Runs statements in a transaction of their own, without an actor: for sign-in and the record of refusals. */
  async alone(openings: readonly Opening[]): Promise<QueryResult[]> {
    const { client, runner, answers } = await this.begin(openings);
    try {
      await client.query(COMMIT);
      return answers;
    } finally {
      markInTransaction(runner, false);
      await runner.release();
    }
  }
}

/** TypeORM is told of the transaction that it did not begin, so that it begins none of its own inside. */
export function markInTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

/** Waits for all before the first failure is thrown, so that no answer arrives after the rollback. */
async function settled(queries: Promise<QueryResult>[]): Promise<QueryResult[]> {
  const outcomes = await Promise.allSettled(queries);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<QueryResult>).value);
}

import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { PoolClient, QueryResult } from 'pg';
import type { DomainEvent } from '../../kernel/domain-event';
import { DomainError } from '../../kernel/domain-error';
import { auditStatement, auditValues, type AuditDecision } from './audit-trail';
import { outboxStatement, outboxValues } from './outbox';
import type { Actor } from './actor';
import type { ForeseenAnswer } from './foreseen-questions';
import { inOnePacket } from './one-packet';
import type { RequestFacts } from './request-facts';
import type { SeenResource } from './seen-resource';
import type { Statement } from './statement';
import { tableOf } from './table';
import { COMMIT, ROLLBACK } from './transaction-statements';
import { markInTransaction } from './work-opening';

/** What a unit of work is made of. */
export interface WorkParts {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly actor: Actor;
  readonly now: Date;
  readonly purpose: string;
  readonly facts: RequestFacts;
  readonly permission: string;
  readonly foreseen?: readonly ForeseenAnswer[];
}

/**
 * One unit of work: one actor, one transaction, one connection. Handed on as the first argument, never ambient.
 *
 * Writes are sent at once and not waited for (the connection is in pipeline mode); `commit` waits for all of them,
 * and a write that failed makes the whole work fail. What was seen is written to the audit trail before the commit.
 */
export class Work {
  private readonly sent: Promise<unknown>[] = [];
  private readonly seen: SeenResource[] = [];
  private readonly answers = new Map<string, Promise<unknown>>();
  private open = true;

  readonly actor: Actor;
  readonly now: Date;
  readonly purpose: string;
  readonly facts: RequestFacts;
  /** The permission under which this request runs. */
  readonly permission: string;
  private readonly runner: QueryRunner;
  private readonly client: PoolClient;
  private foreseen: readonly ForeseenAnswer[];

  constructor({ actor, now, purpose, facts, permission, runner, client, foreseen = [] }: WorkParts) {
    this.actor = actor;
    this.now = now;
    this.purpose = purpose;
    this.facts = facts;
    this.permission = permission;
    this.runner = runner;
    this.client = client;
    this.foreseen = foreseen;
  }

  /** TypeORM inside this transaction, for what is not read often. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** Rows of a query that the actor may see. */
  async query<Row>(statement: Statement | string, values: unknown[] = []): Promise<Row[]> {
    const foreseen = this.takeForeseen(statement, values);
    if (foreseen) return foreseen as Row[];
    inOnePacket(this.client);
    const result = await this.answerTo(this.client.query({ ...asStatement(statement), values }));
    return result.rows as Row[];
  }

  /**
   * Changes one row by a statement of its own, which answers a row where it has done so.
   *
   * @throws DomainError `changed-since` when somebody else was faster.
   */
  async change(statement: Statement | string, values: unknown[]): Promise<void> {
    const done = await this.query(statement, values);
    if (done.length !== 1) throw new DomainError('changed-since', 'changed-since');
  }

  /** The answer that has come already, for the first who asks just that. */
  private takeForeseen(statement: Statement | string, values: unknown[]): readonly unknown[] | undefined {
    const found = this.foreseen.find(
      (one) => one.statement === statement && one.values.every((value, n) => value === values[n]),
    );
    if (found) this.foreseen = this.foreseen.filter((one) => one !== found);
    return found?.rows;
  }

  /** Asks once in this work: who asks the same again gets the first answer. For what this work does not change. */
  once<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = (this.answers.get(key) as Promise<Answer> | undefined) ?? ask();
    this.answers.set(key, known);
    return known;
  }

  /** Sends a write without waiting; a failure surfaces at the commit. */
  write(statement: Statement | string, values: unknown[]): void {
    inOnePacket(this.client);
    const done = this.client.query({ ...asStatement(statement), values });
    done.catch(() => undefined);
    this.sent.push(done);
  }

  /** After a write that nobody waited for has failed, everything fails: what is told is why that write did. */
  private async answerTo(asked: Promise<QueryResult>): Promise<QueryResult> {
    try {
      return await asked;
    } catch (error) {
      if ((error as { code?: unknown }).code !== TRANSACTION_ABORTED) throw error;
      await Promise.all(this.sent);
      throw error;
    }
  }

  /** Sends a new row of an entity. Asks nothing back, so that rows which the writer may not see can be written. */
  insert<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, row: Entity): void {
    const table = tableOf(this.manager.dataSource, entity);
    this.write(table.insert, table.valuesOf(row));
  }

  /**
   * Writes the row if it still has the version that was read.
   *
   * @throws DomainError `changed-since` when somebody else was faster.
   */
  async update<Entity extends ObjectLiteral & { id: string; version: number }>(
    entity: EntityTarget<Entity>,
    row: Entity,
    expectedVersion: number,
  ): Promise<void> {
    const table = tableOf(this.manager.dataSource, entity);
    const values = [...table.valuesOf(row), row.id, expectedVersion];
    const result = await this.answerTo(this.client.query({ ...table.update, values }));
    if (result.rowCount !== 1) throw new DomainError('changed-since', 'changed-since');
  }

  /** Puts an event into the outbox, to be delivered after the commit. */
  emit(event: DomainEvent): void {
    this.write(outboxStatement, outboxValues(event, this.now, this.facts.requestId));
  }

  /** Remembers what this work read or changed; the audit entry names it. */
  saw(resource: SeenResource): void {
    this.seen.push(resource);
  }

  /** An entry of its own in the audit trail: for what is changed and not shown to the actor, or left out of what is done. */
  record(resource: SeenResource, outcome: AuditDecision = { decision: 'allowed' }): void {
    this.write(auditStatement, auditValues(this, [resource], outcome));
  }

  /** What this work has read or changed until now. */
  get seenSoFar(): readonly SeenResource[] {
    return this.seen;
  }

  /** Writes the audit entry and commits, in one round trip; fails as a whole when any write failed. */
  async commit(extra?: { statement: Statement; values: unknown[] }): Promise<void> {
    this.write(auditStatement, auditValues(this, this.seen, { decision: 'allowed' }));
    if (extra) this.write(extra.statement, extra.values);
    this.open = false;
    try {
      await Promise.all([...this.sent, this.client.query(COMMIT)]);
    } catch (error) {
      await this.client.query(ROLLBACK);
      throw error;
    } finally {
      await this.release();
    }
  }

  /** Undoes everything; safe to call when the work is already closed. */
  async rollback(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    await this.client.query(ROLLBACK).finally(() => this.release());
  }

  private async release(): Promise<void> {
    markInTransaction(this.runner, false);
    await this.runner.release();
  }
}

const TRANSACTION_ABORTED = '25P02';

const asStatement = (statement: Statement | string): Statement =>
  typeof statement === 'string' ? { text: statement } : statement;

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { TaskState } from '../domain/task.lifecycle';
import { tasksFrom, tasksOf, tasksUnheld, tasksWaiting, type TaskListName } from './task-lists';
import { TaskEntity } from './task.entity';

/** A task with what is shown of its case, and the key of the child where the actor holds it. */
export type KnownTask = TaskEntity & {
  readonly number: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const LOCK: Statement = { name: 'lock-task', text: 'select 1 from desk.task where id = $1 for update' };

const ANSWER: Statement = {
  name: 'answer-task',
  text: `update desk.task set state = $2, unheld_since = null, answered_by = $3, answered_at = $4, version = version + 1, updated_at = $4
    where id = $1`,
};

const PASS_ON: Statement = {
  name: 'pass-task-on',
  text: `update desk.task set state = 'open', held_by = $2, unheld_since = null, answered_by = $3, answered_at = $4,
      version = version + 1, updated_at = $4
    where id = $1`,
};

const IS_OF_TEAM: Statement = {
  name: 'is-of-team',
  text: 'select 1 from cases.team_member where case_id = $1 and account_id = $2 and ended_at is null',
};

/** Rows of tasks; which of them the actor sees, the database decides. */
@Injectable()
export class TaskRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, TaskEntity).columns;
    this.one = { name: 'task', text: `${tasksFrom(this.columns)} where t.id = $1` };
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<KnownTask> {
    const [row] = await work.query<KnownTask>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownTask> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  answer(work: Work, id: string, state: TaskState): void {
    work.write(ANSWER, [id, state, work.actor.accountId, work.now]);
  }

  /** Another holds it from now on. */
  passOn(work: Work, id: string, heldBy: string): void {
    work.write(PASS_ON, [id, heldBy, work.actor.accountId, work.now]);
  }

  async isOfTeam(work: Work, caseId: string, accountId: string): Promise<boolean> {
    return (await work.query(IS_OF_TEAM, [caseId, accountId])).length > 0;
  }

  /** One page, what is due first before. */
  async list(work: Work, list: TaskListName, from: Position | null, limit: number): Promise<KnownTask[]> {
    const statement = { name: `list tasks ${list}`, text: tasksOf(this.columns, list) };
    const values = [work.actor.accountId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<KnownTask>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What nobody of the actor’s centre holds any more. */
  async unheld(work: Work, limit: number): Promise<KnownTask[]> {
    const statement = { name: 'tasks-unheld', text: tasksUnheld(this.columns) };
    return work.query<KnownTask>(statement, [work.actor.agencyId, limit]);
  }

  /** What the actor holds, and what was given back to them. */
  async waiting(work: Work, limit: number): Promise<KnownTask[]> {
    const statement = { name: 'tasks-waiting', text: tasksWaiting(this.columns) };
    return work.query<KnownTask>(statement, [work.actor.accountId, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: TaskEntity): void =>
  work.saw({ kind: 'task', id, version, ...(childId !== null && { childId }) });

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { TaskState } from '../domain/task.lifecycle';
import { TaskEntity } from './task.entity';

export const TASK_LISTS = ['held', 'given'] as const;
export type TaskListName = (typeof TASK_LISTS)[number];

/** A task with what is shown of its case, and the key of the child where the actor holds it. */
export type KnownTask = TaskEntity & {
  readonly number: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const WHOSE: Readonly<Record<TaskListName, string>> = {
  held: `t.held_by = $1 and t.state = 'open' and t.unheld_since is null`,
  given: 't.given_by = $1',
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
  private readonly from: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.from = `select ${tableOf(source, TaskEntity).columns}, f.number, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from desk.task t left join cases.case_file f on f.id = t.case_id
      left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'task', text: `${this.from} where t.id = $1` };
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
    const text = `${this.from} where ${WHOSE[list]} and ($2::timestamptz is null or (t.due_at, t.id) > ($2, $3))
      order by t.due_at, t.id limit $4`;
    const values = [work.actor.accountId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<KnownTask>({ name: `list tasks ${list}`, text }, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What nobody of the actor’s centre holds any more. */
  async unheld(work: Work, limit: number): Promise<KnownTask[]> {
    const text = `${this.from} where t.agency_id = $1 and t.unheld_since is not null order by t.due_at, t.id limit $2`;
    return work.query<KnownTask>({ name: 'tasks-unheld', text }, [work.actor.agencyId, limit]);
  }

  /** What the actor holds, and what was given back to them. */
  async waiting(work: Work, limit: number): Promise<KnownTask[]> {
    const text = `${this.from} where t.unheld_since is null
        and (t.held_by = $1 and t.state = 'open' or t.given_by = $1 and t.state = 'given-back')
      order by t.due_at, t.id limit $2`;
    return work.query<KnownTask>({ name: 'tasks-waiting', text }, [work.actor.accountId, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: TaskEntity): void =>
  work.saw({ kind: 'task', id, version, ...(childId !== null && { childId }) });

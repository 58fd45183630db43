import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { TaskListQuery } from '../http/task.requests';
import { showTask, type TaskResponse } from '../http/task.response';
import { TaskRepository, type KnownTask } from '../persistence/task.repository';
import { TaskTexts } from './task-texts';

/** Reading tasks, and laying them on the desk of whose turn it is. */
@Injectable()
export class FindTasks {
  constructor(
    items: WorkItems,
    private readonly tasks: TaskRepository,
    private readonly texts: TaskTexts,
    private readonly cursors: Cursors,
  ) {
    items.declare({
      kind: 'task',
      permission: 'task.read',
      items: async (work, limit) => (await tasks.waiting(work, limit)).map((row) => toItem(row, work.now)),
    });
    items.declare({
      kind: 'task',
      permission: 'task.pass-on',
      items: async (work, limit) => (await tasks.unheld(work, limit)).map((row) => toItem(row, work.now)),
    });
  }

  async read(work: Work, id: string): Promise<TaskResponse> {
    const row = await this.tasks.find(work, id);
    return showTask(row, this.texts.open(row));
  }

  async list(work: Work, { list, cursor, limit }: TaskListQuery): Promise<Page<TaskResponse>> {
    const name = `tasks ${list}`;
    const rows = await this.tasks.list(work, list, this.cursors.read(name, cursor), limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ dueAt, id }) => ({ after: dueAt.toISOString(), id }),
      item: (row) => showTask(row, this.texts.open(row)),
    });
  }
}

const whatOf = ({ state, unheldSince }: KnownTask): string =>
  unheldSince !== null ? 'task-without-holder' : state === 'open' ? 'task' : 'task-given-back';

const toItem = (row: KnownTask, now: Date): WorkItem => ({
  ...{ kind: 'task', ...shownOf(row), what: whatOf(row) },
  ...{ since: row.updatedAt, dueAt: row.dueAt },
  standing: standingOf({ dueAt: row.dueAt, warnAt: null }, now),
});

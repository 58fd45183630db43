import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { countUpToHundred, pageStatement, type PageWish } from '../../../platform/persistence/page-statement';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { LISTS, type ShiftNoteListName } from './shift-note-lists';
import { ShiftNoteEntity } from './shift-note.entity';
import { ShiftTaskEntity } from './shift-task.entity';

/** A note with how much of it the reader is left to do. */
export type ShiftNoteRow = ShiftNoteEntity & { readonly taskCount: number; readonly nextDueAt: Date | null };

/** A task with the label of its child. */
export type ShiftTaskRow = ShiftTaskEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const FILTERS = { changedSince: (value: string) => `t.updated_at > ${value}` };

/** Rows of shift notes; which of them the actor sees, the database decides. */
@Injectable()
export class ShiftNoteRepository {
  private readonly select: string;
  private readonly tasks: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, ShiftNoteEntity).columns}, k."taskCount", k."nextDueAt"
      from desk.shift_note t cross join lateral (select count(*)::int as "taskCount", min(due_at) as "nextDueAt"
        from desk.shift_task where note_id = t.id) k`;
    this.tasks = `select ${tableOf(source, ShiftTaskEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from desk.shift_task t left join children.child_label l on l.child_id = t.child_id
      where t.note_id = $1 order by t.id`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ShiftNoteRow> {
    const statement = { name: 'shift-note', text: `${this.select} where t.id = $1` };
    const [row] = await work.query<ShiftNoteRow>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'shift-note', id, version: row.version });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ShiftNoteRow> {
    await work.query('select 1 from desk.shift_note where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The tasks of a note in the order in which they were written; each is a look at its child. */
  async tasksOf(work: Work, noteId: string): Promise<ShiftTaskRow[]> {
    const rows = await work.query<ShiftTaskRow>({ name: 'shift-tasks', text: this.tasks }, [noteId]);
    for (const { id, childId } of rows) work.saw({ kind: 'shift-task', id, childId });
    return rows;
  }

  async list(
    work: Work,
    name: ShiftNoteListName,
    changedSince: string | undefined,
    page: PageWish,
  ): Promise<ShiftNoteRow[]> {
    const order = { at: 't.created_at', way: 'desc' } as const;
    const list = { ...LISTS[name](work), ...order, name: `shift notes ${name}`, select: this.select };
    const { statement, values } = pageStatement(list, FILTERS, { ...page, filter: { changedSince } });
    const rows = await work.query<ShiftNoteRow>(statement, values);
    for (const { id, version } of rows) work.saw({ kind: 'shift-note', id, version });
    return rows;
  }

  /** How many nobody has taken over yet, up to a hundred: enough to say "99+". */
  async countOpen(work: Work): Promise<number> {
    return countUpToHundred(work, 'open shift notes', 'desk.shift_note t', LISTS.open(work));
  }
}

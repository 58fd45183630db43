import { Injectable } from '@nestjs/common';
import { firstBroken } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { shiftNoteLifecycle, type ShiftNoteAction } from '../domain/shift-note.lifecycle';
import { actingRules } from '../domain/shift-note.rules';
import type { ShiftNoteListQuery } from '../http/shift-note.requests';
import {
  showShiftTask,
  summariseShiftNote,
  type ShiftNoteResponse,
  type ShiftNoteSummaryResponse,
} from '../http/shift-note.response';
import { ShiftNoteRepository, type ShiftNoteRow } from '../persistence/shift-note.repository';
import { ShiftTexts } from './shift-texts';

/** Reading the notes of one's unit: one, and lists. */
@Injectable()
export class FindShiftNotes {
  constructor(
    private readonly notes: ShiftNoteRepository,
    private readonly texts: ShiftTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<ShiftNoteResponse> {
    const row = await this.notes.find(work, id);
    const tasks = await this.notes.tasksOf(work, id);
    return {
      ...summariseShiftNote(row),
      version: row.version,
      text: this.texts.openText(id, row.text),
      tasks: tasks.map((task) => showShiftTask(task, this.texts.openTask(task))),
      availableActions: actionsFor(work, row),
    };
  }

  async list(work: Work, query: ShiftNoteListQuery): Promise<Page<ShiftNoteSummaryResponse>> {
    const { list, changedSince, limit } = query;
    const name = `shift-notes ${list} ${changedSince ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.notes.list(work, list, changedSince, { from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: row.createdAt.toISOString(), id: row.id }),
      item: summariseShiftNote,
    });
  }
}

function actionsFor({ actor }: Work, { state, writtenBy }: ShiftNoteRow): ShiftNoteAction[] {
  const facts = { writtenBy, actor: actor.accountId };
  return shiftNoteLifecycle.actionsFrom(state).filter((action) => !firstBroken(actingRules[action], facts));
}

import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import type { Context, ContextName } from './contexts';
import { NOW } from './contexts';
import { putRow, type Row } from './put-row';

/** Who wrote the notes of the rows, each in the own unit; all but the stranger about the first child. */
export const NOTE_WRITERS = [
  'holder',
  'stranger',
  'status',
  'other-kind',
  'lead-colleague',
] as const satisfies ContextName[];

export type ShiftNoteIds = Readonly<Record<(typeof NOTE_WRITERS)[number], string>>;

export const newShiftNotes = (): ShiftNoteIds =>
  Object.fromEntries(NOTE_WRITERS.map((name) => [name, newId()])) as ShiftNoteIds;

export const shiftNoteRow = (id: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id,
  agency_id: by.agency,
  written_by: by.account,
  state: 'written',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const shiftTaskRow = (note: string, { intake, child }: Pick<ChildFiles, 'intake' | 'child'>): Row => ({
  id: newId(),
  note_id: note,
  intake_id: intake,
  intake_number: 'x',
  child_id: child,
  task: 'other',
});

/** One note of each writer with one task; in the holder's also one for an intake that is not open there any more. */
export async function makeShiftNoteRows(
  owner: ClientBase,
  ids: ShiftNoteIds,
  {
    first,
    second,
    contexts,
  }: { first: ChildFiles; second: ChildFiles; contexts: Record<ContextName, Context> },
): Promise<void> {
  for (const name of NOTE_WRITERS) {
    await putRow(owner, 'desk.shift_note', shiftNoteRow(ids[name], contexts[name]));
    await putRow(owner, 'desk.shift_task', shiftTaskRow(ids[name], name === 'stranger' ? second : first));
  }
  await putRow(owner, 'desk.shift_task', shiftTaskRow(ids.holder, second));
}

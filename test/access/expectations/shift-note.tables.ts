import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { shiftNoteRow, shiftTaskRow, type ShiftNoteIds } from '../rows/shift-note-rows';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Reached = Partial<Record<ContextName, keyof ShiftNoteIds>>;

const UNIT: Reached = { holder: 'holder', colleague: 'holder', stranger: 'stranger' };

const rows =
  (key: string, reached: Reached): RowsOf =>
  ({ name }, { shiftNotes }) => {
    const one = reached[name];
    return one === undefined ? 'false' : `${key} = '${shiftNotes[one]}'`;
  };

/** Each sees the note of the own unit; who wrote one without serving in shifts sees none. */
const NOTES = rows('id', { ...UNIT, status: 'status', 'other-kind': 'other-kind' });

/** Each sees the tasks of these notes whose intake is open to the unit. */
const TASKS: RowsOf = (context, world) => {
  const { first, second } = world;
  const { intake } = context.name === 'stranger' ? second : first;
  return `${rows('note_id', UNIT)(context, world)} and intake_id = '${intake}'`;
};

/** Shift notes: the shifts of the unit; a task also needs the intake to be open at the record. */
export const shiftNoteTables: readonly TableLaw[] = [
  {
    table: 'desk.shift_note',
    see: NOTES,
    change: { set: 'version = 7', rows: NOTES },
    insert: [
      allowed('a note of one’s own', 'colleague', ({ contexts }) =>
        shiftNoteRow(newId(), contexts.colleague),
      ),
      denied('a note in the name of a colleague', 'colleague', ({ contexts }) =>
        shiftNoteRow(newId(), contexts.holder),
      ),
      denied('a note in the name of another unit', 'holder', ({ contexts: { holder, stranger } }) =>
        shiftNoteRow(newId(), { ...holder, agency: stranger.agency }),
      ),
      denied('a note that is withdrawn at once', 'holder', ({ contexts: { holder } }) => ({
        ...shiftNoteRow(newId(), holder),
        ...{ state: 'withdrawn', settled_by: holder.account, settled_at: '2026-06-01T10:00:00Z' },
      })),
      ...deniedTo(['protection', 'centre', 'clinic', 'nobody', 'job'], 'a note outside the shifts', (by) =>
        shiftNoteRow(newId(), by),
      ),
    ],
  },
  {
    table: 'desk.shift_task',
    see: TASKS,
    insert: [
      allowed('a task in one’s own note', 'holder', ({ shiftNotes, first }) =>
        shiftTaskRow(shiftNotes.holder, first),
      ),
      denied('a task in the note of a colleague', 'colleague', ({ shiftNotes, first }) =>
        shiftTaskRow(shiftNotes.holder, first),
      ),
      denied('a task in the note of another unit', 'holder', ({ shiftNotes, first }) =>
        shiftTaskRow(shiftNotes.stranger, first),
      ),
      denied('a task for an intake that is not open', 'holder', ({ shiftNotes, first }) =>
        shiftTaskRow(shiftNotes.holder, { ...first, intake: newId() }),
      ),
      denied('a task for an intake of others', 'holder', ({ shiftNotes, second }) =>
        shiftTaskRow(shiftNotes.holder, second),
      ),
      denied('a task about another child', 'holder', ({ shiftNotes, first, second }) =>
        shiftTaskRow(shiftNotes.holder, { intake: first.intake, child: second.child }),
      ),
      denied('a task for an intake known by its status', 'status', ({ shiftNotes, first }) =>
        shiftTaskRow(shiftNotes.status, first),
      ),
      denied('a task on something else with the id of the intake', 'other-kind', ({ shiftNotes, first }) =>
        shiftTaskRow(shiftNotes['other-kind'], first),
      ),
    ],
  },
];

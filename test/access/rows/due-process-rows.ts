import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** The intake and the child that an entry is about. */
export interface AboutIntake {
  readonly intake: string;
  readonly child: string;
}

const HOUR_MS = 3_600_000;
let times = 0;

/** A time of an hour that overlaps no other. */
function nextTime(): { started_at: string; ended_at: string } {
  times += 1;
  const end = Date.parse(NOW) - times * HOUR_MS;
  return { started_at: new Date(end - HOUR_MS).toISOString(), ended_at: new Date(end).toISOString() };
}

/** Every table of entries about an intake, and what a row says beside whose it is; `of` is the entry it belongs to. */
export const ENTRY_ROWS = {
  'due_process.notification': () => ({ recipient: 'parent' }),
  'due_process.notification_attempt': (of: string) => ({
    notification_id: of,
    attempted_at: NOW,
    method: 'telephone',
    result: 'told',
    told: true,
  }),
  'due_process.legal_help': () => ({ step: 'offered', happened_at: NOW }),
  'due_process.rights_explanation': () => ({
    explained_at: NOW,
    explained_by: newId(),
    language: 'az',
    interpreter_present: false,
    rights: ['silence'],
    understanding: 'own-words',
  }),
  'due_process.custody': () => ({ state: 'released', ...nextTime() }),
  'due_process.custody_entry': (of: string) => ({ custody_id: of, kind: 'food', happened_at: NOW }),
  'due_process.treatment_answer': (of: string) => ({
    custody_id: of,
    asked_at: NOW,
    language: 'az',
    interpreter_present: false,
    answer: 'no',
  }),
  'due_process.mandate_request': (of: string) => ({
    number: newId(),
    state: 'requested',
    clinic_agency_id: of,
    asked_by: 'child',
    asked_at: NOW,
    due_at: NOW,
  }),
  'due_process.interview': () => ({
    began_at: '2026-06-01T08:00:00Z',
    ended_at: NOW,
    place: 'home',
    recording: 'audio',
    breaks: [],
    breaches: [],
  }),
  'due_process.interview_presence': (of: string) => ({ interview_id: of, role: 'lawyer', throughout: true }),
} as const satisfies Record<string, (of: string) => Row>;

/** The tables whose rows others belong to. */
const OF: Partial<Record<EntryTable, EntryTable>> = {
  'due_process.notification_attempt': 'due_process.notification',
  'due_process.custody_entry': 'due_process.custody',
  'due_process.treatment_answer': 'due_process.custody',
  'due_process.interview_presence': 'due_process.interview',
};

export type EntryTable = keyof typeof ENTRY_ROWS;

/** One row of every table of entries about each intake of a child, as owner. */
export async function makeDueProcessRows(
  owner: ClientBase,
  { child, ...files }: AboutIntake & { readonly draft: string },
  parties: { readonly holder: Context; readonly clinic: Context },
): Promise<void> {
  for (const intake of [files.intake, files.draft]) await makeEntries(owner, { intake, child }, parties);
}

async function makeEntries(
  owner: ClientBase,
  about: AboutIntake,
  { holder, clinic }: { readonly holder: Context; readonly clinic: Context },
): Promise<void> {
  const made = new Map<EntryTable, string>();
  for (const table of Object.keys(ENTRY_ROWS) as EntryTable[]) {
    const of = OF[table];
    const row = entryRow(table, about, holder, of && made.get(of));
    const people = {
      ...('explained_by' in row ? { explained_by: holder.account } : {}),
      ...('clinic_agency_id' in row ? { clinic_agency_id: clinic.agency } : {}),
    };
    made.set(table, row['id'] as string);
    await putRow(owner, table, { ...row, ...people });
  }
}

export const entryRow = (
  table: EntryTable,
  { intake, child }: AboutIntake,
  by: Pick<Context, 'account' | 'agency'>,
  of: string = newId(),
): Row => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  agency_id: by.agency,
  recorded_by: by.account,
  recorded_at: NOW,
  version: 1,
  ...ENTRY_ROWS[table](of),
});

/** A request shows its number to the clinic; of all the others it sees nothing. */
export const NOT_FOR_CLINICS = Object.keys(ENTRY_ROWS).filter(
  (table) => table !== 'due_process.mandate_request',
);

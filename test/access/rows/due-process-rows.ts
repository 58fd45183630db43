import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** The intake and the child that an entry is about. */
export interface AboutIntake {
  readonly intake: string;
  readonly child: string;
}

/** Every table of entries about an intake, and what a row says beside whose it is. */
export const ENTRY_ROWS = {
  'due_process.notification': () => ({ recipient: 'parent' }),
  'due_process.notification_attempt': (notification: string) => ({
    notification_id: notification,
    attempted_at: NOW,
    method: 'telephone',
    result: 'told',
    told: true,
  }),
  'due_process.legal_help': () => ({ step: 'offered', happened_at: NOW }),
} as const satisfies Record<string, (notification: string) => Row>;

export type EntryTable = keyof typeof ENTRY_ROWS;

/** One row of every table of entries about an intake, as owner. */
export async function makeDueProcessRows(
  owner: ClientBase,
  about: AboutIntake,
  holder: Context,
): Promise<void> {
  const notification = newId();
  for (const table of Object.keys(ENTRY_ROWS) as EntryTable[]) {
    const id = table === 'due_process.notification' ? notification : newId();
    await putRow(owner, table, { ...entryRow(table, about, holder, notification), id });
  }
}

export const entryRow = (
  table: EntryTable,
  { intake, child }: AboutIntake,
  by: Pick<Context, 'account' | 'agency'>,
  notification = newId(),
): Row => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  agency_id: by.agency,
  recorded_by: by.account,
  recorded_at: NOW,
  version: 1,
  ...ENTRY_ROWS[table](notification),
});

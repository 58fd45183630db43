import { ENTRY_ROWS, entryRow, type EntryTable } from '../rows/due-process-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, deniedTo, ofChild, type RowsOf, type TableLaw } from './table-law';

/** Everybody of the unit that met the child, whatever they serve there for. */
const UNIT: readonly ContextName[] = ['holder', 'colleague', 'protection'];
const READERS: readonly ContextName[] = [...UNIT, 'authority', 'reviewer', 'centre', 'person', 'defence'];

/** They may read, or once might, or never might; none of them met the child. */
const OTHERS: readonly ContextName[] = [
  'authority',
  'person',
  'former-person',
  'defence',
  'ended',
  'other-kind',
  'other-role',
  'stranger',
  'clinic',
  'oversight',
  'nobody',
  'job',
];

const byUnit = { set: 'version = 7', rows: ofChild('intake_id', UNIT, 'intake') };

/** What is not for everybody who reads the intake. */
const SEEN_BY: Partial<Record<EntryTable, RowsOf>> = {
  // An answer on ill-treatment is for who asked: not for a colleague of the unit that held the child.
  'due_process.treatment_answer': ofChild('intake_id', ['holder'], 'intake'),
  // A request is for the unit that wrote it down, and for the clinic that is asked.
  'due_process.mandate_request': (context, world) => {
    if (context.name === 'clinic') return ofChild('intake_id', ['clinic'], 'intake')(context, world);
    const second = [world.second.intake, world.second.draft].map((id) => `'${id}'`).join(', ');
    return context.name === 'defence'
      ? `intake_id in (${second})`
      : ofChild('intake_id', UNIT, 'intake')(context, world);
  },
};

/** What is said about an intake, its unit says; it is never overwritten, only marked as put right (BR 21.1). */
const entries = (table: EntryTable): TableLaw => ({
  table,
  see: SEEN_BY[table] ?? ofChild('intake_id', READERS, 'intake'),
  ...(table === 'due_process.treatment_answer' ? {} : { change: byUnit }),
  insert: [
    allowed('an entry of one’s own about an intake of one’s unit', 'colleague', ({ first, contexts }) =>
      entryRow(table, first, contexts.colleague),
    ),
    denied('an entry in the name of a colleague', 'colleague', ({ first, contexts }) =>
      entryRow(table, first, contexts.holder),
    ),
    denied('an entry in the name of another agency', 'holder', ({ first, contexts: { holder, stranger } }) =>
      entryRow(table, first, { account: holder.account, agency: stranger.agency }),
    ),
    denied('an entry about another child than that of the intake', 'holder', ({ first, second, contexts }) =>
      entryRow(table, { intake: first.intake, child: second.child }, contexts.holder),
    ),
    denied('an entry about another intake than that of one’s child', 'stranger', (world) =>
      entryRow(table, { intake: world.first.intake, child: world.second.child }, world.contexts.stranger),
    ),
    ...deniedTo(OTHERS, 'an entry about an intake of another unit', (by, { first }) =>
      entryRow(table, first, by),
    ),
  ],
});

export const dueProcessTables: readonly TableLaw[] = (Object.keys(ENTRY_ROWS) as EntryTable[]).map(entries);

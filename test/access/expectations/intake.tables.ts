import { newId } from '../../../src/kernel/ids';
import {
  contactRow,
  decisionRow,
  evidenceRow,
  harmRow,
  needRow,
  reconciliationRow,
  victimRow,
} from '../rows/intake-rows';
import type { Context, ContextName } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import { allowed, denied, ofChild, type InsertLaw, type TableLaw } from './table-law';

/** Whoever holds the intake at the record, and everybody of the unit that met the child. */
const RECORD: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'authority',
  'reviewer',
  'centre',
  'person',
];

/** Everybody of the unit that met the child. */
const UNIT: readonly ContextName[] = ['holder', 'colleague', 'protection'];

/** A row of the intake `of`, about the child `child`, by somebody. */
type RowOf = (intake: string, child: string, by: Context) => Row;

/** What the unit that met the child writes in its own name, and nobody else does. */
const writtenByTheUnit = (what: string, row: RowOf): InsertLaw[] => [
  allowed(`${what} of an intake of one’s unit`, 'colleague', (world) =>
    row(world.first.draft, world.first.child, world.contexts.colleague),
  ),
  denied(`${what} in the name of a colleague`, 'colleague', (world) =>
    row(world.first.draft, world.first.child, world.contexts.holder),
  ),
  denied(`${what} about another child`, 'holder', (world) =>
    row(world.first.draft, world.second.child, world.contexts.holder),
  ),
  denied(`${what} of an intake of another unit that one reads`, 'authority', (world) =>
    row(world.first.draft, world.first.child, world.contexts.authority),
  ),
  denied(`${what} of an intake that one does not see`, 'holder', (world) =>
    row(world.second.draft, world.first.child, world.contexts.holder),
  ),
];

/** What belongs to an intake: read by whoever holds it, written by the unit that met the child. */
export const intakePartTables: readonly TableLaw[] = [
  {
    table: 'intake.decision',
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    insert: writtenByTheUnit('a decision', decisionRow),
  },
  {
    table: 'intake.evidence',
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    insert: [
      denied('an assessment past the function that checks it', 'colleague', ({ first, contexts }) =>
        evidenceRow(newId(), first.intake, first.child, contexts.colleague),
      ),
    ],
  },
  ...(['harm', 'need'] as const).map((part): TableLaw => ({
    table: `intake.${part}`,
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    change: { set: 'version = 7', rows: ofChild('intake_id', UNIT, 'intake') },
    insert: writtenByTheUnit(`a ${part}`, part === 'harm' ? harmRow : needRow),
  })),
  {
    table: 'intake.victim',
    see: ofChild('intake_id', RECORD, 'intake'),
    change: { set: 'version = 7', rows: ofChild('intake_id', UNIT, 'intake') },
    insert: writtenByTheUnit('a victim', victimRow),
  },
  {
    // Never the side of the child, nor who of the unit serves for anything else.
    table: 'intake.victim_contact',
    see: ({ name, agency }) =>
      ['holder', 'colleague', 'stranger'].includes(name) ? `agency_id = '${agency}'` : 'false',
    insert: [
      denied('how a victim is reached, past the function that checks it', 'holder', ({ contexts }) =>
        contactRow(newId(), contexts.holder),
      ),
    ],
  },
  {
    table: 'intake.reconciliation',
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    insert: writtenByTheUnit('a reconciliation', reconciliationRow),
  },
];

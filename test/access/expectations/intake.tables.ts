import { newId } from '../../../src/kernel/ids';
import {
  contactRow,
  coParticipantRow,
  decisionRow,
  eventRow,
  evidenceRow,
  harmRow,
  needRow,
  reconciliationRow,
  takenBackRow,
  victimRow,
} from '../rows/intake-rows';
import { NOW, type Context, type ContextName } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import { allowed, denied, ofChild, type InsertLaw, type RowsOf, type TableLaw } from './table-law';

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

/** Events are of the unit that registered the intakes, whoever else holds one of them. */
const ofOwnAgency: RowsOf = ({ agency }) => `agency_id = '${agency}'`;

const eventTables: readonly TableLaw[] = [
  {
    table: 'intake.event',
    see: ofOwnAgency,
    change: { set: 'not_met = 7', rows: ofOwnAgency },
    insert: [
      allowed('an event of one’s unit', 'colleague', ({ contexts }) => eventRow(newId(), contexts.colleague)),
      denied('an event in the name of a colleague', 'colleague', ({ contexts }) =>
        eventRow(newId(), contexts.holder),
      ),
      denied('an event of another unit', 'stranger', ({ contexts }) => ({
        ...eventRow(newId(), contexts.stranger),
        agency_id: contexts.holder.agency,
      })),
    ],
  },
  {
    table: 'intake.co_participant',
    see: ofOwnAgency,
    change: {
      // Asks for no column, so that the policies of reading do not answer in its place.
      set: 'taken_back_reason = null',
      rows: (context, world) => `taken_back_at is null and ${ofOwnAgency(context, world)}`,
    },
    never: {
      what: 'a link taken back in the name of somebody else',
      set: `taken_back_at = '${NOW}', taken_back_reason = 'wrong-number', taken_back_by = '${newId()}'`,
    },
    insert: [
      allowed('an intake of one’s unit in its event', 'colleague', ({ first, contexts }) =>
        coParticipantRow(first.intake, first.draft, contexts.colleague),
      ),
      denied('an intake in the name of a colleague', 'colleague', ({ first, contexts }) =>
        coParticipantRow(first.intake, first.draft, contexts.holder),
      ),
      denied('a link that was never made, as taken back', 'colleague', ({ first, contexts }) => ({
        ...takenBackRow(first.intake, contexts.colleague),
        intake_id: first.draft,
        case_number: null,
      })),
      denied('an intake of another unit', 'holder', ({ first, second, contexts }) =>
        coParticipantRow(first.intake, second.draft, contexts.holder),
      ),
      denied('an intake that one reads as the authority', 'authority', ({ first, contexts }) =>
        coParticipantRow(first.intake, first.draft, contexts.authority),
      ),
      denied('an intake of one’s unit in the event of another', 'holder', ({ first, second, contexts }) =>
        coParticipantRow(second.intake, first.draft, contexts.holder),
      ),
      denied('an adult in the event of another unit', 'holder', ({ second, contexts }) => ({
        ...coParticipantRow(second.intake, second.draft, contexts.holder),
        intake_id: null,
        case_number: '12/26',
      })),
      denied('an adult in the name of another unit', 'stranger', ({ second, contexts }) => ({
        ...coParticipantRow(second.intake, second.draft, contexts.stranger),
        agency_id: contexts.holder.agency,
        intake_id: null,
        case_number: '12/26',
      })),
      denied('an intake that one reads, in an event of one’s own', 'authority', ({ first, contexts }) =>
        coParticipantRow(first.referral, first.draft, contexts.authority),
      ),
      denied('an adult for another unit', 'stranger', ({ first, contexts }) => ({
        ...coParticipantRow(first.intake, first.draft, contexts.stranger),
        agency_id: contexts.holder.agency,
        intake_id: null,
        case_number: '12/26',
      })),
    ],
  },
];

/** What belongs to an intake: read by whoever holds it, written by the unit that met the child. */
export const intakePartTables: readonly TableLaw[] = [
  ...eventTables,
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

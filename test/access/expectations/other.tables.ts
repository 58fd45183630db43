import { newId } from '../../../src/kernel/ids';
import { accountRow, agencyRow, assignmentRow, certificateRow, type ContextName } from '../rows/contexts';
import {
  auditRow,
  clockRow,
  competenceRow,
  entryRow,
  keptAnswerRow,
  LONG_AGO,
  outboxRow,
  standInRow,
} from '../rows/row-world';
import type { Row } from '../rows/put-row';
import {
  all,
  allFor,
  allowed,
  allSignedIn,
  denied,
  deniedTo,
  none,
  type InsertLaw,
  type RowsOf,
  type TableLaw,
} from './table-law';

const NOT_ADMINISTRATOR: readonly ContextName[] = [
  'holder',
  'centre',
  'clinic',
  'analyst',
  'oversight',
  'nobody',
  'job',
];

/** Only the administrator writes such a row. */
const administratorOnly = (what: string, row: () => Row): InsertLaw[] => [
  allowed(what, 'administrator', row),
  ...deniedTo(NOT_ADMINISTRATOR, what, row),
];

const own =
  (column: string): RowsOf =>
  ({ name, account }) =>
    ['nobody', 'job', 'other-job'].includes(name) ? 'false' : `${column} = '${account}'`;

/** The purging job has what was kept for 72 hours before it looks, and nothing else. */
const ownOrOutOfTime: RowsOf = (context, world) =>
  context.name === 'job' ? `created_at <= '${LONG_AGO}'` : own('account_id')(context, world);

const orAdministrator =
  (rows: RowsOf): RowsOf =>
  (context, world) =>
    context.name === 'administrator' ? 'true' : rows(context, world);

const ofAgency: RowsOf = ({ name, agency }) =>
  ['nobody', 'job', 'other-job'].includes(name) ? 'false' : `agency_id = '${agency}'`;

const leads = (name: ContextName): boolean => ['centre', 'identity'].includes(name);

/** Agencies and staff: kept by the administrator; oneself and, for stand-ins, one's agency. */
export const accessTables: readonly TableLaw[] = [
  {
    table: 'access.agency',
    see: allSignedIn,
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: administratorOnly('an agency', () => agencyRow(newId(), 'school')),
  },
  {
    table: 'access.staff_account',
    see: orAdministrator(own('id')),
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: administratorOnly('an account', () => accountRow(newId())),
  },
  {
    table: 'access.assignment',
    see: orAdministrator(ofAgency),
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: [
      allowed('a place of service', 'administrator', ({ contexts: { clinic, holder } }) =>
        assignmentRow(newId(), clinic.account, holder.agency, 'investigator'),
      ),
      ...deniedTo(NOT_ADMINISTRATOR, 'a place of service', ({ account, agency }) =>
        assignmentRow(newId(), account, agency, 'administrator'),
      ),
    ],
  },
  {
    table: 'access.certificate',
    see: orAdministrator(own('account_id')),
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: [
      allowed('a certificate', 'administrator', ({ contexts }) =>
        certificateRow(newId(), contexts.holder.account),
      ),
      ...deniedTo(NOT_ADMINISTRATOR, 'a certificate of one’s own', ({ account }) =>
        certificateRow(newId(), account),
      ),
    ],
  },
  {
    table: 'access.certificate_rule',
    see: allSignedIn,
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: administratorOnly('a rule about certificates', () => ({
      id: newId(),
      kind: 'first-aid',
      effect: 'warn',
      valid_from: '2026-01-01',
      verified: false,
      version: 1,
    })),
  },
  {
    table: 'access.stand_in',
    see: orAdministrator(ofAgency),
    // Who leads an agency's people arranges who stands in for whom there.
    change: {
      set: 'version = 7',
      rows: orAdministrator((context, world) => (leads(context.name) ? ofAgency(context, world) : 'false')),
    },
    insert: [
      allowed('a stand-in in the agency that one leads', 'centre', ({ contexts: { centre, colleague } }) =>
        standInRow(newId(), centre, colleague),
      ),
      allowed('a stand-in anywhere', 'administrator', ({ contexts: { holder, colleague } }) =>
        standInRow(newId(), holder, colleague),
      ),
      denied('a stand-in in another agency', 'centre', ({ contexts: { holder, colleague } }) =>
        standInRow(newId(), holder, colleague),
      ),
      denied(
        'a stand-in in one’s agency, which another leads',
        'holder',
        ({ contexts: { holder, colleague } }) => standInRow(newId(), holder, colleague),
      ),
    ],
  },
];

/** Law and codes: read by everybody, jobs included; kept by the administrator. */
export const referenceTables: readonly TableLaw[] = [
  {
    table: 'reference.entry',
    see: all,
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: administratorOnly('an entry', entryRow),
  },
  {
    table: 'reference.competence',
    see: all,
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: administratorOnly('a competence', () => competenceRow(91)),
  },
  {
    table: 'reference.clock_rule',
    see: all,
    change: { set: 'version = 7', rows: allFor('administrator') },
    insert: administratorOnly('a clock', clockRow),
  },
];

/** The trail, the outbox and kept answers: everybody writes their own, and only oversight reads the trail. */
export const trailTables: readonly TableLaw[] = [
  {
    table: 'audit.entry',
    see: allFor('oversight'),
    insert: [
      allowed('what one did oneself', 'holder', ({ contexts }) =>
        auditRow({ account_id: contexts.holder.account }),
      ),
      allowed('what the job did itself', 'job', () => auditRow({ job: 'job:purge-kept-answers' })),
      denied('what another did', 'colleague', ({ contexts }) =>
        auditRow({ account_id: contexts.holder.account }),
      ),
      denied('what another job did', 'other-job', () => auditRow({ job: 'job:purge-kept-answers' })),
      denied('what another did, by a job', 'job', ({ contexts }) =>
        auditRow({ account_id: contexts.holder.account, job: 'job:purge-kept-answers' }),
      ),
      denied('what a job did, by a person', 'holder', () => auditRow({ job: 'job:purge-kept-answers' })),
    ],
  },
  {
    table: 'platform.outbox',
    see: none,
    insert: [
      allowed('an event', 'clinic', () => outboxRow(newId())),
      allowed('an event by a job', 'job', () => outboxRow(newId())),
      denied('an event by nobody', 'nobody', () => outboxRow(newId())),
    ],
  },
  {
    table: 'platform.idempotency_key',
    see: ownOrOutOfTime,
    remove: ownOrOutOfTime,
    insert: [
      allowed('an answer to oneself', 'holder', ({ contexts }) => keptAnswerRow(contexts.holder.account)),
      denied('an answer to another', 'colleague', ({ contexts }) => keptAnswerRow(contexts.holder.account)),
      denied('an answer by nobody', 'nobody', ({ contexts }) => keptAnswerRow(contexts.holder.account)),
    ],
  },
];

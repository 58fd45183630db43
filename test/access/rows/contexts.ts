import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { AgencyKind, Role } from '../../../src/platform/policy/policy';
import { putRow } from './put-row';

/** The instant at which all contexts ask; grants lie before, around and after it. */
export const NOW = '2026-06-01T10:00:00Z';

/** Somebody who opens a transaction: an account in an agency, nobody, or a job. */
export interface Context {
  readonly name: ContextName;
  readonly account: string;
  readonly agency: string;
  readonly session: string;
  readonly job?: string;
}

/** How each of them stands to the first child; what follows from it, the expectations say. */
const PEOPLE = {
  /** Registered the child, recorded the intake, refers: holds the record of every file. */
  holder: ['police-unit', 'child-inspector'],
  /** Another person of the holder's unit. */
  colleague: ['police-unit', 'investigator'],
  /** Serves in the holder's agency for protection alone: nothing there that rests on a charge. */
  protection: ['police-unit', 'protection-officer'],
  /** The files are open to this person, not to the agency. */
  person: ['social-service', 'referring-officer'],
  /** The same as `person`, but the personal grants have ended. */
  'former-person': ['social-service', 'referring-officer'],
  /** The addressed authority, the reviewer and the centre of the first referral; the record is open to them. */
  authority: ['prosecutor-office', 'prosecutor'],
  reviewer: ['prosecutor-office', 'prosecutor'],
  centre: ['diversion-centre', 'centre-coordinator'],
  /** Every file is open, at a lower level than the record. */
  identity: ['diversion-centre', 'centre-coordinator'],
  status: ['police-unit', 'child-inspector'],
  /** Drafts an intake of a child that somebody else registered, and knows no more than the label. */
  label: ['police-unit', 'child-inspector'],
  defence: ['legal-clinic', 'clinic-lawyer'],
  /** Grants of the record that miss by one thing: ended, run out, not begun, on something else with the same id. */
  ended: ['police-unit', 'child-inspector'],
  expired: ['police-unit', 'child-inspector'],
  early: ['police-unit', 'child-inspector'],
  'other-kind': ['police-unit', 'child-inspector'],
  /** The record is open to their agency, but only to those of it who decide. */
  'other-role': ['child-rights-commission', 'referring-officer'],
  /** Holds every file of the second child, none of the first. */
  stranger: ['police-unit', 'child-inspector'],
  clinic: ['legal-clinic', 'clinic-lawyer'],
  /** Coordinates a clinic that has nothing to do with the children. */
  'clinic-head': ['legal-clinic', 'clinic-coordinator'],
  analyst: ['council', 'council-analyst'],
  administrator: ['administration', 'administrator'],
  oversight: ['oversight', 'oversight-officer'],
  /** Leads safeguarding in an agency that holds no child. */
  lead: ['social-service', 'safeguarding-lead'],
  'lead-colleague': ['social-service', 'protection-officer'],
  /** Protects a third child that was handed over, and refers others beside. */
  'protects-and-refers': ['social-service', 'protection-officer', 'referring-officer'],
  /** Decides, and coordinates too: no agency gives both roles, and no row policy relies on that. */
  'decides-and-coordinates': ['prosecutor-office', 'prosecutor', 'centre-coordinator'],
} as const satisfies Record<string, readonly [AgencyKind, ...Role[]]>;

export type PersonName = keyof typeof PEOPLE;
export type ContextName = PersonName | 'nobody' | 'job' | 'other-job';

export const PERSON_NAMES = Object.keys(PEOPLE) as PersonName[];

export const CONTEXT_NAMES: readonly ContextName[] = [...PERSON_NAMES, 'nobody', 'job', 'other-job'];

/** Who serves in the agency of another. */
const COLLEAGUES: Partial<Record<PersonName, PersonName>> = {
  colleague: 'holder',
  protection: 'holder',
  'lead-colleague': 'lead',
};

/** Makes the agencies, accounts and sessions, as owner. */
export async function makeContexts(owner: ClientBase): Promise<Record<ContextName, Context>> {
  const known = new Map<ContextName, Context>();
  for (const name of PERSON_NAMES) {
    const colleague = COLLEAGUES[name];
    known.set(name, await makePerson(owner, name, colleague && known.get(colleague)?.agency));
  }
  const none = { account: newId(), agency: newId(), session: newId() };
  known.set('nobody', { ...none, name: 'nobody' });
  known.set('job', { ...none, name: 'job', job: 'job:purge-kept-answers' });
  known.set('other-job', { ...none, name: 'other-job', job: 'job:relay-outbox' });
  return Object.fromEntries(known) as Record<ContextName, Context>;
}

async function makePerson(owner: ClientBase, name: PersonName, agencyId?: string): Promise<Context> {
  const [kind, ...roles] = PEOPLE[name];
  const context = { name, account: newId(), agency: agencyId ?? newId(), session: newId() };
  const at = '2026-01-02T00:00:00Z';
  if (agencyId === undefined) await putRow(owner, 'access.agency', agencyRow(context.agency, kind));
  const { account } = context;
  await putRow(owner, 'access.staff_account', accountRow(account));
  await putRow(owner, 'access.credential', {
    account_id: account,
    password_hash: '-',
    must_change: false,
    changed_at: at,
  });
  await putRow(owner, 'access.assignment', assignmentRow(newId(), account, context.agency, ...roles));
  await putRow(owner, 'access.certificate', certificateRow(newId(), account));
  await putRow(owner, 'access.session', {
    id: context.session,
    account_id: account,
    began_at: at,
    expires_at: '2027-01-01T00:00:00Z',
  });
  return context;
}

export const agencyRow = (id: string, kind: string) => ({
  id,
  kind,
  name_az: kind,
  name_en: kind,
  name_ru: kind,
  districts: ['sabunchi'],
  valid_from: '2026-01-01',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const accountRow = (id: string) => ({
  id,
  sign_in_name: id,
  display_name: 'Somebody',
  language: 'az',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const assignmentRow = (id: string, account: string, agency: string, ...roles: string[]) => ({
  id,
  account_id: account,
  agency_id: agency,
  roles,
  began_at: '2026-01-02T00:00:00Z',
  version: 1,
});

export const certificateRow = (id: string, account: string) => ({
  id,
  account_id: account,
  kind: 'vetting',
  issued_on: '2026-01-02',
  recorded_by: account,
  recorded_at: NOW,
  version: 1,
});

/** Runs as the application in the context of somebody, as a request does; whatever was done is undone. */
export async function inContext<T>(app: ClientBase, context: Context, ask: () => Promise<T>): Promise<T> {
  await app.query('begin');
  try {
    if (context.job) await beginJob(app, context.job);
    else if (context.name !== 'nobody') await enter(app, context);
    return await ask();
  } finally {
    await app.query('rollback');
  }
}

async function beginJob(app: ClientBase, job: string): Promise<void> {
  await app.query(`select set_config('app.job', $1, true), set_config('app.now', $2, true)`, [job, NOW]);
}

async function enter(app: ClientBase, { account, session, name }: Context): Promise<void> {
  const { rowCount } = await app.query('select * from access.enter($1, $2, $3, $4)', [
    account,
    session,
    'intake',
    NOW,
  ]);
  if (rowCount !== 1) throw new Error(`${name} could not enter`);
}

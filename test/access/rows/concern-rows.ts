import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** How each concern stands to the lead and to oversight; the stranger raised all but the first. */
export const CONCERNS = [
  /** Raised by the holder; the lead is responsible. */
  'led',
  /** Raised in the agency of the lead; another agency is responsible. */
  'informed',
  /** Escalated by the agency of the lead. */
  'passed-on',
  /** The lead's agency is responsible, but it is about the lead. */
  'about-lead',
  'without-lead',
  /** Another agency is responsible and let it lie. */
  'overdue',
  'not-yet-due',
  'overdue-about-overseer',
  'overdue-concerning-oversight',
  'passed-on-by-oversight',
  'about-overseer',
  'concerning-oversight',
] as const;

export type ConcernName = (typeof CONCERNS)[number];
export type ConcernIds = Readonly<Record<ConcernName, string>>;

export const newConcerns = (): ConcernIds =>
  Object.fromEntries(CONCERNS.map((name) => [name, newId()])) as ConcernIds;

export const concernRow = (id: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id,
  number: id,
  state: 'raised',
  category: 'neglect',
  urgent: false,
  raised_by: by.account,
  raised_agency_id: by.agency,
  observed_at: NOW,
  text: '\\x01',
  text_key: '\\x01',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const concernMove = (concern: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  concern_id: concern,
  action: 'raise',
  to_state: 'raised',
  by_account: by.account,
  agency_id: by.agency,
  at: NOW,
});

/** One concern of each kind, with its first move. */
export async function makeConcernRows(
  owner: ClientBase,
  { holder, stranger, lead, oversight }: Record<ContextName, Context>,
  ids: ConcernIds,
): Promise<void> {
  const elsewhere = { lead_agency_id: stranger.agency };
  const rows: Record<ConcernName, Row> = {
    led: { lead_agency_id: lead.agency },
    informed: { ...elsewhere, informed_agency_id: lead.agency },
    'passed-on': { ...elsewhere, escalated_from_agency_id: lead.agency },
    'about-lead': { lead_agency_id: lead.agency, about_kind: 'staff', about_id: lead.account },
    'without-lead': {},
    overdue: { ...elsewhere, due_at: '2026-06-01T09:59:59Z' },
    'not-yet-due': { ...elsewhere, due_at: '2026-06-01T10:00:01Z' },
    'overdue-about-overseer': {
      ...{ ...elsewhere, due_at: '2026-06-01T09:59:59Z' },
      ...{ about_kind: 'staff', about_id: oversight.account },
    },
    'overdue-concerning-oversight': {
      ...{ ...elsewhere, due_at: '2026-06-01T09:59:59Z' },
      concerns_agency_id: oversight.agency,
    },
    'passed-on-by-oversight': { ...elsewhere, escalated_from_agency_id: oversight.agency },
    'about-overseer': { about_kind: 'staff', about_id: oversight.account },
    'concerning-oversight': { concerns_agency_id: oversight.agency },
  };
  for (const name of CONCERNS) {
    const by = name === 'led' ? holder : stranger;
    await putRow(owner, 'safeguarding.concern', { ...concernRow(ids[name], by), ...rows[name] });
    await putRow(owner, 'safeguarding.transition', concernMove(ids[name], by));
  }
}

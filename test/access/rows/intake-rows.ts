import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { actRow, type ChildFiles } from './child-rows';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** Makes one row in every table that belongs to the registered intake of a child, recorded by its holder. */
export async function makeIntakeParts(
  owner: ClientBase,
  { child, intake }: ChildFiles,
  holder: Context,
): Promise<void> {
  const act = { ...actRow(intake, child), id: newId() };
  await putRow(owner, 'intake.act', act);
  const leftAside = { offence: null, gravity: null, recorded_as: 'below-age', age_youngest: 13 };
  await putRow(owner, 'intake.act', { ...actRow(intake, child), id: newId(), ...leftAside });
  await putRow(owner, 'intake.decision', decisionRow(intake, child, holder));
  await putRow(owner, 'intake.evidence', evidenceRow(act.id, intake, child, holder));
  await putRow(owner, 'intake.harm', harmRow(intake, child, holder));
  const victim = { ...victimRow(intake, child, holder), id: newId() };
  await putRow(owner, 'intake.victim', victim);
  await putRow(owner, 'intake.victim_contact', contactRow(victim.id, holder));
  await putRow(owner, 'intake.reconciliation', {
    ...reconciliationRow(intake, child, holder),
    victim_id: victim.id,
  });
  await putRow(owner, 'intake.event', eventRow(intake, holder));
  await putRow(owner, 'intake.co_participant', coParticipantRow(intake, intake, holder));
  await putRow(owner, 'intake.co_participant', takenBackRow(intake, holder));
  await putRow(owner, 'intake.need', needRow(intake, child, holder));
}

export const decisionRow = (intake: string, child: string, by: Context, sequence = 1): Row => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  sequence,
  decision: 'refer',
  reason_code: 'needs-programme',
  reasons: '\\x01',
  legal_basis: 'law-919-iiq',
  decided_by: by.account,
  decided_at: NOW,
});

export const evidenceRow = (act: string, intake: string, child: string, by: Context): Row => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  act_id: act,
  standing: 'sufficient',
  basis: 'objects',
  assessed_by: by.account,
  agency_id: by.agency,
  assessed_at: NOW,
});

/** What every record that the unit adds to an intake has. */
const recorded = (intake: string, child: string, by: Context) => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  recorded_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const harmRow = (intake: string, child: string, by: Context): Row => ({
  ...recorded(intake, child, by),
  kind: 'property-taken',
  repaired: 'no',
});

export const needRow = (intake: string, child: string, by: Context): Row => ({
  ...recorded(intake, child, by),
  kind: 'food',
});

export const victimRow = (intake: string, child: string, by: Context): Row => ({
  ...recorded(intake, child, by),
  kind: 'adult',
  objects: false,
});

/** The event of an intake has its id, so that rows can name it. */
export const eventRow = (id: string, by: Context): Row => ({
  id,
  agency_id: by.agency,
  not_met: 1,
  set_apart: 0,
  recorded_by: by.account,
  created_at: NOW,
});

export const coParticipantRow = (event: string, intake: string, by: Context): Row => ({
  id: newId(),
  event_id: event,
  agency_id: by.agency,
  intake_id: intake,
  recorded_by: by.account,
  created_at: NOW,
});

/** An adult of an event whose link was taken back. */
export const takenBackRow = (event: string, by: Context): Row => ({
  ...coParticipantRow(event, event, by),
  intake_id: null,
  case_number: '99/26',
  taken_back_at: NOW,
  taken_back_by: by.account,
  taken_back_reason: 'wrong-number',
});

export const contactRow = (victim: string, by: Context): Row => ({
  victim_id: victim,
  agency_id: by.agency,
  contact: '\\x01',
  kept_by: by.account,
  kept_at: NOW,
});

export const reconciliationRow = (intake: string, child: string, by: Context): Row => ({
  ...recorded(intake, child, by),
  victim_id: newId(),
  agreed_at: NOW,
  legal_basis: 'law-919-iiq',
  proof: 'signed-by-both',
});

import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, openFiles, type ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Cases: of the first child at the centre; of the second at the stranger's agency; at centres that may not change them. */
export interface CaseIds {
  readonly first: string;
  readonly second: string;
  /** Of the centre, whose grant has ended; of who holds the identity; of whose grant is on another kind of file. */
  readonly unheld: string;
  readonly identified: string;
  readonly otherKind: string;
  /** Of the first child at the stranger's agency, ordered by a court; the work goes on, and nobody answers for it. */
  readonly unanswered: string;
  /** At the agency that referred, of which nobody there coordinates or answers for it. */
  readonly beside: string;
  /** Of the first child, who came by itself to the agency that holds the identity. */
  readonly supported: string;
  /** Files without a row yet: open to all parties of the first child, or to the centre with one miss. */
  readonly next: string;
  readonly nextOfOtherKind: string;
  readonly nextOfOtherChild: string;
  readonly nextIdentified: string;
  readonly nextOfPerson: string;
  /** Open as a record to agencies that hold the child as less, as a person, or not at all. */
  readonly nextOfUnknown: string;
  /** At the centre: open to the authority as no more than a status. */
  readonly told: string;
}

export const newCases = (): CaseIds => ({
  first: newId(),
  second: newId(),
  unheld: newId(),
  identified: newId(),
  otherKind: newId(),
  unanswered: newId(),
  beside: newId(),
  supported: newId(),
  next: newId(),
  nextOfOtherKind: newId(),
  nextOfOtherChild: newId(),
  nextIdentified: newId(),
  nextOfPerson: newId(),
  nextOfUnknown: newId(),
  told: newId(),
});

export const caseRow = (id: string, child: string, centre: Context): Row => ({
  id,
  number: id,
  state: 'opened',
  basis: 'diversion',
  child_id: child,
  centre_agency_id: centre.agency,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

/** Whose work somebody has concluded. */
const endedBy = ({ account }: Context, at = NOW): Row => ({
  state: 'concluding',
  outcome_code: 'completed',
  ended_by: account,
  ended_at: at,
});

export const caseMove = (caseId: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  case_id: caseId,
  action: 'open',
  to_state: 'opened',
  by_account: by.account,
  agency_id: by.agency,
  role: 'centre-coordinator',
  at: NOW,
});

export const memberRow = (caseId: string, member: Context, by: Context): Row => ({
  id: newId(),
  case_id: caseId,
  account_id: member.account,
  part: 'mentor',
  joined_at: NOW,
  joined_by: by.account,
  version: 1,
});

export const conflictRow = (caseId: string, of: Context, by: Context): Row => ({
  id: newId(),
  case_id: caseId,
  account_id: of.account,
  ground: 'other',
  declared_by: by.account,
  declared_at: NOW,
});

export const suspensionRow = (caseId: string, by: Pick<Context, 'account'>): Row => ({
  id: newId(),
  case_id: caseId,
  reason_code: 'ill',
  from_at: NOW,
  begun_by: by.account,
  begun_at: NOW,
});

interface Made {
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeCaseRows(
  owner: ClientBase,
  ids: CaseIds,
  { first, second, contexts }: Made,
): Promise<void> {
  const { centre, stranger } = contexts;
  await openCaseFiles(owner, ids, { first, second, contexts });
  for (const row of [
    { ...caseRow(ids.first, first.child, centre), referral_id: first.referral },
    { ...caseRow(ids.second, second.child, stranger), ...endedBy(stranger, '2026-06-01T04:00:00Z') },
    caseRow(ids.unheld, second.child, centre),
    {
      ...caseRow(ids.identified, first.child, contexts.identity),
      ...endedBy(contexts.identity),
      ...{ state: 'closed', closed_at: NOW },
    },
    caseRow(ids.otherKind, first.child, contexts['other-kind']),
    { ...caseRow(ids.unanswered, first.child, stranger), basis: 'order', state: 'in-delivery' },
    caseRow(ids.beside, first.child, contexts.holder),
    {
      ...caseRow(ids.supported, first.child, contexts.identity),
      ...{ basis: 'voluntary-support', came_by: 'self', came_at: NOW },
    },
  ])
    await putRow(owner, 'cases.case_file', row);
  await putRow(owner, 'cases.transition', caseMove(ids.first, centre));
  await putRow(owner, 'cases.transition', caseMove(ids.second, stranger));
  await putRow(owner, 'cases.suspension', suspensionRow(ids.second, stranger));
  await putRow(owner, 'cases.suspension', {
    ...suspensionRow(ids.first, centre),
    ...{ ended_at: NOW, ended_by: centre.account, end_reason: 'reason-over' },
  });
  await putRow(owner, 'cases.suspension', suspensionRow(ids.first, centre));
  await makeTeams(owner, ids, contexts);
}

/** The person is on the team; another was; the reviewer is in conflict. */
async function makeTeams(
  owner: ClientBase,
  ids: CaseIds,
  { centre, stranger, person, 'former-person': former, reviewer, identity }: Record<ContextName, Context>,
): Promise<void> {
  const over = { ended_at: NOW, ended_by: centre.account, end_reason: 'part-done' };
  await putRow(owner, 'cases.team_member', memberRow(ids.first, person, centre));
  await putRow(owner, 'cases.team_member', { ...memberRow(ids.first, former, centre), ...over });
  await putRow(owner, 'cases.team_member', memberRow(ids.second, stranger, stranger));
  await putRow(owner, 'cases.conflict_of_interest', conflictRow(ids.first, reviewer, centre));
  await putRow(owner, 'cases.conflict_of_interest', conflictRow(ids.second, identity, stranger));
}

async function openCaseFiles(
  owner: ClientBase,
  ids: CaseIds,
  { first, second, contexts }: Made,
): Promise<void> {
  const { centre, stranger, identity, holder } = contexts;
  const own = [
    ['case', ids.first],
    ['case', ids.next],
  ] as const;
  await openFiles(owner, own, first.child, contexts);
  // There the near miss of another kind is no case.
  await owner.query(
    `update children.need_to_know set file_kind = 'order' where grantee_id = $1 and file_id = any ($2)`,
    [contexts['other-kind'].agency, [ids.first, ids.next]],
  );
  const other = contexts['other-kind'].agency;
  const grants = [
    grantRow(second.child, 'case', ids.second, stranger.agency),
    grantRow(first.child, 'case', ids.unanswered, stranger.agency),
    { ...grantRow(second.child, 'case', ids.unheld, centre.agency), ended_at: NOW },
    { ...grantRow(first.child, 'case', ids.identified, identity.agency), level: 'identity' },
    grantRow(first.child, 'case', ids.beside, holder.agency),
    { ...grantRow(first.child, 'case', ids.supported, identity.agency), level: 'identity' },
    grantRow(first.child, 'order', ids.otherKind, other),
    grantRow(first.child, 'order', ids.nextOfOtherKind, centre.agency),
    grantRow(second.child, 'case', ids.nextOfOtherChild, centre.agency),
    { ...grantRow(first.child, 'case', ids.nextIdentified, centre.agency), level: 'identity' },
    { ...grantRow(first.child, 'case', ids.nextOfPerson, centre.account), grantee_kind: 'person' },
  ];
  for (const grant of grants) await putRow(owner, 'children.need_to_know', grant);
}

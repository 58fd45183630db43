import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/**
 * At the centre one that is open, in which the first child has a seat and for which it waits as well, one that is full, and one
 * that is closed; one of the stranger's agency with the second child.
 */
export interface ProgrammeIds {
  readonly open: string;
  readonly full: string;
  readonly closed: string;
  readonly ofStranger: string;
  readonly ofIdentity: string;
  readonly member: string;
  readonly formerMember: string;
  readonly memberOfSecond: string;
  readonly wait: string;
  readonly formerWait: string;
  readonly waitOfSecond: string;
}

export const newProgrammes = (): ProgrammeIds => ({
  open: newId(),
  full: newId(),
  closed: newId(),
  ofStranger: newId(),
  ofIdentity: newId(),
  member: newId(),
  formerMember: newId(),
  memberOfSecond: newId(),
  wait: newId(),
  formerWait: newId(),
  waitOfSecond: newId(),
});

export const programmeRow = (id: string, by: Context, capacity = 3): Row => ({
  id,
  centre_agency_id: by.agency,
  name: id,
  kind: 'group',
  target: 'any-child',
  capacity,
  leader_id: by.account,
  added_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

/** The programme, the case and the child. */
type Seat = readonly [string, string, string];

export const memberOfRow = (
  id: string,
  [programme, file, child]: Seat,
  by: Pick<Context, 'account'>,
): Row => ({
  id,
  programme_id: programme,
  case_id: file,
  child_id: child,
  joined_at: NOW,
  joined_by: by.account,
});

export const waitRow = (id: string, [programme, file, child]: Seat, by: Pick<Context, 'account'>): Row => ({
  id,
  programme_id: programme,
  case_id: file,
  child_id: child,
  state: 'waiting',
  reason_code: 'child-wishes',
  asked_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

interface Made {
  readonly programmes: ProgrammeIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeProgrammeRows(owner: ClientBase, made: Made): Promise<void> {
  const { programmes: ids, cases, first, second, contexts } = made;
  const { centre, stranger } = contexts;
  const put = (table: string, row: Row) => putRow(owner, `sessions.${table}`, row);
  await put('programme', programmeRow(ids.open, centre));
  await put('programme', programmeRow(ids.full, centre, 1));
  await put('programme', { ...programmeRow(ids.closed, centre), closed_at: NOW, closed_by: centre.account });
  await put('programme', programmeRow(ids.ofStranger, stranger));
  await put('programme', programmeRow(ids.ofIdentity, contexts.identity));
  const ended = { left_at: NOW, left_by: centre.account, left_reason: 'finished' };
  const seat: Seat = [ids.open, cases.first, first.child];
  await put('programme_member', { ...memberOfRow(ids.formerMember, seat, centre), ...ended });
  await put('programme_member', memberOfRow(ids.member, [ids.full, cases.first, first.child], centre));
  const ofSecond: Seat = [ids.ofStranger, cases.second, second.child];
  await put('programme_member', memberOfRow(ids.memberOfSecond, ofSecond, stranger));
  await put('programme_wait', { ...waitRow(ids.formerWait, seat, centre), state: 'promoted' });
  await put('programme_wait', waitRow(ids.wait, [ids.full, cases.first, first.child], centre));
  await put('programme_wait', waitRow(ids.waitOfSecond, ofSecond, stranger));
}

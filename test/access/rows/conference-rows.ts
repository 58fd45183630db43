import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Conferences, each of which somebody reaches or misses by one thing. */
export interface ConferenceIds {
  /** On the case of the first child: to come, held, and called off. */
  readonly planned: string;
  readonly held: string;
  readonly cancelled: string;
  /** On a closed case, on one at the agency that referred, and on that of the second child. */
  readonly ofClosed: string;
  readonly beside: string;
  readonly ofSecond: string;
}

export const newConferences = (): ConferenceIds => ({
  planned: newId(),
  held: newId(),
  cancelled: newId(),
  ofClosed: newId(),
  beside: newId(),
  ofSecond: newId(),
});

export const conferenceRow = (id: string, file: string, child: string, by: Context): Row => ({
  id,
  case_id: file,
  child_id: child,
  centre_agency_id: by.agency,
  state: 'planned',
  purpose_code: 'how-it-goes',
  planned_at: NOW,
  place: '\\x00',
  convened_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const heldBy = ({ account }: Pick<Context, 'account'>): Row => ({
  ...{ state: 'held', held_at: NOW, child_heard: 'not-heard', not_heard_reason: 'too-ill' },
  ...{ ended_by: account, ended_at: NOW },
});

const cancelledBy = ({ account }: Context): Row => ({
  ...{ state: 'cancelled', cancel_reason: 'not-needed', ended_by: account, ended_at: NOW },
});

/** Somebody from outside. */
export const guestRow = (conference: string, id = newId()): Row => ({
  id,
  conference_id: conference,
  role_code: 'parent',
  name: '\\x00',
  shown: [],
});

export const decisionRow = (conference: string, number = 1): Row => ({
  conference_id: conference,
  number,
  words: '\\x00',
});

/** Of a guest of that conference. */
export const stepRow = (conference: string, guest: string): Row => ({
  id: newId(),
  conference_id: conference,
  guest_id: guest,
  words: '\\x00',
  due_on: '2026-06-08',
  state: 'open',
});

interface Made {
  readonly conferences: ConferenceIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeConferenceRows(
  owner: ClientBase,
  { conferences: ids, cases, first, second, contexts }: Made,
): Promise<void> {
  const { centre, identity, holder, stranger } = contexts;
  for (const row of [
    conferenceRow(ids.planned, cases.first, first.child, centre),
    { ...conferenceRow(ids.held, cases.first, first.child, centre), ...heldBy(centre) },
    { ...conferenceRow(ids.cancelled, cases.first, first.child, centre), ...cancelledBy(centre) },
    { ...conferenceRow(ids.ofClosed, cases.identified, first.child, identity), ...heldBy(identity) },
    conferenceRow(ids.beside, cases.beside, first.child, holder),
    { ...conferenceRow(ids.ofSecond, cases.second, second.child, stranger), ...heldBy(stranger) },
  ])
    await putRow(owner, 'conferences.conference', row);
  for (const id of Object.values<string>({ ...ids })) await makeGuests(owner, id);
  for (const id of [ids.held, ids.cancelled, ids.ofClosed, ids.ofSecond])
    await putRow(owner, 'conferences.conference_step', stepRow(id, id));
  const done = { state: 'done', settled_by: centre.account, settled_at: NOW };
  await putRow(owner, 'conferences.conference_step', { ...stepRow(ids.held, ids.held), ...done });
}

/** A guest of the same id, another one, and a decision. */
async function makeGuests(owner: ClientBase, conference: string): Promise<void> {
  await putRow(owner, 'conferences.conference_guest', guestRow(conference, conference));
  await putRow(owner, 'conferences.conference_guest', guestRow(conference));
  await putRow(owner, 'conferences.conference_decision', decisionRow(conference));
}

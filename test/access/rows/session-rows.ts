import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/**
 * With the first child at the centre: one that has begun, one that was held, one that was cancelled, one that is to come; and
 * one that is booked and has nobody yet. With the second child, for whom the stranger answers: two at the stranger's agency, led
 * by somebody of another one, of which one is booked by nobody of it; at
 * another body, led by somebody there who does not see the case; and led by who is in conflict with it, who leads one more with
 * another case. One of the first child at another centre, led by somebody of none. In the one that has begun sits also a child of
 * the centre whose case is open to nobody. At the stranger's agency one of a child for whom nobody answers, which others lead and
 * booked; and at the centre one that was put elsewhere. With nobody yet, three that the stranger booked around the end of the work
 * with the second child, and one that was booked where the work is over.
 */
export interface SessionIds {
  readonly begun: string;
  readonly held: string;
  readonly cancelled: string;
  readonly coming: string;
  readonly empty: string;
  readonly ofSecond: string;
  readonly answered: string;
  readonly led: string;
  readonly inConflict: string;
  readonly besideConflict: string;
  readonly unanswered: string;
  /** To come, and led by the centre itself. */
  readonly ledLater: string;
  readonly moved: string;
  readonly beforeEnd: string;
  readonly afterEnd: string;
  readonly pastNow: string;
  readonly ofClosed: string;
  readonly ofIdentified: string;
  readonly room: string;
  readonly retiredRoom: string;
  readonly roomOfStranger: string;
}

export const newSessions = (): SessionIds => ({
  begun: newId(),
  held: newId(),
  cancelled: newId(),
  coming: newId(),
  empty: newId(),
  ofSecond: newId(),
  answered: newId(),
  led: newId(),
  inConflict: newId(),
  besideConflict: newId(),
  unanswered: newId(),
  ledLater: newId(),
  moved: newId(),
  beforeEnd: newId(),
  afterEnd: newId(),
  pastNow: newId(),
  ofClosed: newId(),
  ofIdentified: newId(),
  room: newId(),
  retiredRoom: newId(),
  roomOfStranger: newId(),
});

/** An hour of the day of all contexts; it is ten. */
const at = (hour: number) => `2026-06-01T${String(hour).padStart(2, '0')}:00:00Z`;

export const roomRow = (id: string, by: Context): Row => ({
  id,
  centre_agency_id: by.agency,
  name: id,
  seats: 3,
  added_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const sessionRow = (id: string, by: Context, hour: number, leader: Context = by): Row => ({
  id,
  centre_agency_id: by.agency,
  kind: 'individual',
  place_words: '\\x00',
  begins_at: at(hour),
  ends_at: at(hour + 1),
  facilitator_id: leader.account,
  state: 'scheduled',
  booked_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

const bookedElsewhere = (row: Row, by: Context): Row => ({ ...row, booked_by: by.account });

export const participantRow = (session: string, file: string, child: string): Row => ({
  session_id: session,
  case_id: file,
  child_id: child,
});

export const attendanceRow = (
  session: string,
  file: string,
  child: string,
  by: Pick<Context, 'account'>,
): Row => ({
  id: newId(),
  session_id: session,
  case_id: file,
  child_id: child,
  attendance: 'attended',
  counts_as_contact: true,
  needs_follow_up: false,
  centres_fault: false,
  recorded_by: by.account,
  recorded_at: NOW,
});

/** With an excuse. */
export const ABSENT: Row = {
  attendance: 'absent-excused',
  counts_as_contact: false,
  needs_follow_up: true,
};

/** What the first child says against what was said of it. */
export const contestRow = (said: Row, by: Pick<Context, 'account'>): Row => ({
  ...{ id: newId(), attendance_id: said['id'], session_id: said['session_id'], case_id: said['case_id'] },
  ...{ claimed: 'late', recorded_by: by.account, recorded_at: NOW },
});

export const sessionMove = (session: string, by: Pick<Context, 'account'>): Row => ({
  id: newId(),
  session_id: session,
  action: 'book',
  to_state: 'scheduled',
  by_account: by.account,
  at: NOW,
});

interface Made {
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeSessionRows(owner: ClientBase, ids: SessionIds, made: Made): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { centre, stranger, identity, clinic } = contexts;
  await owner.query(`update cases.case_file set state = 'in-delivery' where id = $1`, [cases.first]);
  const answering = [cases.second, stranger.account];
  await owner.query('update cases.case_file set worker_id = $2 where id = $1', answering);
  await makeRooms(owner, ids, made);
  const leads = contexts['lead-colleague'];
  for (const [row, file, child] of [
    [sessionRow(ids.begun, centre, 9, clinic), cases.first, first.child],
    [sessionRow(ids.held, centre, 7), cases.first, first.child],
    [sessionRow(ids.cancelled, centre, 8), cases.first, first.child],
    [sessionRow(ids.coming, centre, 12, clinic), cases.first, first.child],
    [sessionRow(ids.ledLater, centre, 18), cases.first, first.child],
    [sessionRow(ids.ofSecond, stranger, 7, clinic), cases.second, second.child],
    [bookedElsewhere(sessionRow(ids.answered, stranger, 6, leads), leads), cases.second, second.child],
    [bookedElsewhere(sessionRow(ids.unanswered, stranger, 5, clinic), leads), cases.unanswered, first.child],
    [sessionRow(ids.led, leads, 8), cases.second, second.child],
    [sessionRow(ids.inConflict, identity, 10), cases.second, second.child],
    [sessionRow(ids.besideConflict, identity, 6), cases.otherKind, first.child],
    [sessionRow(ids.ofIdentified, identity, 2, clinic), cases.identified, first.child],
  ] as const) {
    await putRow(owner, 'sessions.session', row);
    await putRow(owner, 'sessions.participant', participantRow(String(row['id']), file, child));
    await putRow(owner, 'sessions.transition', sessionMove(String(row['id']), centre));
  }
  await putRow(owner, 'sessions.participant', participantRow(ids.begun, cases.unheld, second.child));
  // Who leads it met this child as well, whose case goes on at another centre by now.
  const gone = { left_at: NOW, left_reason: 'transferred', is_elsewhere: true };
  await putRow(owner, 'sessions.participant', {
    ...participantRow(ids.led, cases.otherKind, first.child),
    ...gone,
  });
  await makeEmpty(owner, ids, contexts);
  await endSessions(owner, ids, made);
}

/** The work with the second child has ended at four. */
async function makeEmpty(
  owner: ClientBase,
  ids: SessionIds,
  { centre, stranger, identity, clinic, lead }: Record<ContextName, Context>,
): Promise<void> {
  const put = (row: Row) => putRow(owner, 'sessions.session', row);
  await put(sessionRow(ids.empty, centre, 16));
  await put({ ...sessionRow(ids.moved, centre, 15), state: 'rescheduled' });
  await put(sessionRow(ids.beforeEnd, stranger, 3, clinic));
  await put(sessionRow(ids.afterEnd, stranger, 4, clinic));
  await put({ ...sessionRow(ids.pastNow, stranger, 3, lead), ends_at: '2026-06-01T10:30:00Z' });
  await put(sessionRow(ids.ofClosed, identity, 4));
}

async function makeRooms(
  owner: ClientBase,
  ids: SessionIds,
  { contexts: { centre, stranger } }: Made,
): Promise<void> {
  const put = (row: Row) => putRow(owner, 'sessions.room', row);
  await put(roomRow(ids.room, centre));
  await put({ ...roomRow(ids.retiredRoom, centre), retired_at: NOW, retired_by: centre.account });
  await put(roomRow(ids.roomOfStranger, stranger));
}

async function endSessions(owner: ClientBase, ids: SessionIds, made: Made): Promise<void> {
  const { cases, first, second, contexts } = made;
  for (const [session, file, child] of [
    [ids.held, cases.first, first.child],
    [ids.led, cases.second, second.child],
    [ids.ofSecond, cases.second, second.child],
  ] as const)
    await makeSaid(owner, attendanceRow(session, file, child, contexts.centre), contexts.centre);
  const missed = attendanceRow(ids.begun, cases.unheld, second.child, contexts.centre);
  await makeSaid(owner, { ...missed, ...ABSENT }, contexts.centre);
  await owner.query(`update sessions.session set state = 'held' where id = $1`, [ids.held]);
  await owner.query(
    `update sessions.session set state = 'cancelled', cancel_reason = 'work-ended' where id = $1`,
    [ids.cancelled],
  );
}

async function makeSaid(owner: ClientBase, said: Row, by: Context): Promise<void> {
  await putRow(owner, 'sessions.attendance', said);
  await putRow(owner, 'sessions.contest', contestRow(said, by));
}

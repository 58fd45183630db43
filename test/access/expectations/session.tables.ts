import { newId } from '../../../src/kernel/ids';
import type { Context, ContextName } from '../rows/contexts';
import {
  attendanceRow,
  contestRow,
  participantRow,
  roomRow,
  sessionMove,
  sessionRow,
  type SessionIds,
} from '../rows/session-rows';
import { quoted, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

/** Who is no staff of a centre. */
export const NO_STAFF: readonly ContextName[] = [
  'holder',
  'stranger',
  'clinic',
  'administrator',
  'nobody',
  'job',
];

const OF_CASE: Readonly<Record<string, readonly (keyof SessionIds)[]>> = {
  first: ['begun', 'held', 'cancelled', 'coming', 'ledLater'],
  identified: ['ofIdentified'],
  second: ['ofSecond', 'answered', 'led', 'inConflict'],
  unanswered: ['unanswered'],
};

const ofCases = (name: ContextName): readonly (keyof SessionIds)[] => {
  const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
  return (seen[name] ?? []).flatMap((one) => OF_CASE[one] ?? []);
};

export const named =
  (key: string, idsOf: (name: ContextName) => readonly (keyof SessionIds)[]): RowsOf =>
  ({ name }, { sessions }) => {
    const ids = idsOf(name).map((one) => sessions[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** Who coordinates the centre, or leads the session there; led from another agency it is not seen. */
const OWN: Partial<Record<ContextName, readonly (keyof SessionIds)[]>> = {
  centre: ['begun', 'held', 'cancelled', 'coming', 'ledLater', 'empty', 'moved'],
  identity: ['inConflict', 'besideConflict', 'ofClosed', 'ofIdentified'],
  'lead-colleague': ['led'],
};

export const seenSessions = (name: ContextName) => [...ofCases(name), ...(OWN[name] ?? [])];

/** Who leads a session sees its children, other than those with whom they are in conflict. */
const LED: Partial<Record<ContextName, readonly (keyof SessionIds)[]>> = {
  identity: ['besideConflict'],
  'lead-colleague': ['led'],
};

/** The child of a case that is open to nobody is seen by nobody, also in a session that is seen. */
const seenChildren: RowsOf = (context, world) => {
  const sessions = named('session_id', (name) => [...ofCases(name), ...(LED[name] ?? [])]);
  return `${sessions(context, world)} and case_id <> '${world.cases.unheld}'`;
};

const contestOf = (session: string, file: string, by: Pick<Context, 'account'>) =>
  contestRow({ id: newId(), session_id: session, case_id: file }, by);

/** Sessions of a centre are its coordinators’, of who leads them and of the teams (domain of the centre). */
export const sessionTables: readonly TableLaw[] = [
  {
    table: 'sessions.room',
    see: named('id', (name) =>
      name === 'centre' ? ['room', 'retiredRoom'] : name === 'stranger' ? ['roomOfStranger'] : [],
    ),
    change: {
      set: 'version = 7',
      rows: named('id', (name) => (name === 'centre' ? ['room', 'retiredRoom'] : [])),
    },
    insert: [
      allowed('a room of one’s centre', 'centre', ({ contexts }) => roomRow(newId(), contexts.centre)),
      denied('a room of another centre', 'centre', ({ contexts }) => ({
        ...roomRow(newId(), contexts.centre),
        centre_agency_id: contexts.identity.agency,
      })),
      denied('a room in the name of another', 'centre', ({ contexts }) => ({
        ...roomRow(newId(), contexts.centre),
        added_by: contexts.identity.account,
      })),
      ...deniedTo(NO_STAFF, 'a room, by who coordinates no centre', (by) => roomRow(newId(), by)),
    ],
  },
  {
    table: 'sessions.session',
    see: named('id', seenSessions),
    // What was put elsewhere is changed by nobody, nor what the child of somebody else attends and somebody else leads.
    change: {
      set: 'version = 7',
      rows: named('id', (name) =>
        name === 'centre'
          ? ['begun', 'held', 'cancelled', 'coming', 'ledLater', 'empty']
          : name === 'stranger'
            ? ['ofSecond', 'answered', 'beforeEnd', 'afterEnd', 'pastNow']
            : (OWN[name] ?? []),
      ),
    },
    never: { what: 'a session at another time', set: `begins_at = begins_at - interval '1 minute'` },
    insert: [
      allowed('a session of one’s centre', 'centre', ({ contexts }) =>
        sessionRow(newId(), contexts.centre, 18),
      ),
      allowed('a session in a room of one’s centre', 'centre', ({ contexts, sessions }) => ({
        ...sessionRow(newId(), contexts.centre, 18),
        ...{ place_words: null, room_id: sessions.room },
      })),
      denied('a session in a room that was retired', 'centre', ({ contexts, sessions }) => ({
        ...sessionRow(newId(), contexts.centre, 18),
        ...{ place_words: null, room_id: sessions.retiredRoom },
      })),
      denied('a session in a room of another agency', 'centre', ({ contexts, sessions }) => ({
        ...sessionRow(newId(), contexts.centre, 18),
        ...{ place_words: null, room_id: sessions.roomOfStranger },
      })),
      denied('a session in the name of another', 'centre', ({ contexts }) => ({
        ...sessionRow(newId(), contexts.centre, 18),
        booked_by: contexts.identity.account,
      })),
      denied('a session of another centre', 'centre', ({ contexts }) => ({
        ...sessionRow(newId(), contexts.centre, 18),
        centre_agency_id: contexts.identity.agency,
      })),
      denied('a session that was held from the beginning', 'centre', ({ contexts }) => ({
        ...sessionRow(newId(), contexts.centre, 18),
        state: 'held',
      })),
      ...deniedTo(NO_STAFF, 'a session, by who is no staff of a centre', (by) => sessionRow(newId(), by, 18)),
    ],
  },
  {
    table: 'sessions.participant',
    // Whose case goes on elsewhere is not shown any more to who met it.
    see: (context, world) => `${seenChildren(context, world)} and not is_elsewhere`,
    insert: [
      allowed('a child in a session that one booked', 'centre', ({ sessions, cases, first }) =>
        participantRow(sessions.empty, cases.first, first.child),
      ),
      denied('a child in a session that another booked', 'person', ({ sessions, cases, first }) =>
        participantRow(sessions.empty, cases.first, first.child),
      ),
      denied('another child than the case is of', 'centre', ({ sessions, cases, second }) =>
        participantRow(sessions.empty, cases.first, second.child),
      ),
      denied('a child in a session that was held', 'centre', ({ sessions, cases, first }) =>
        participantRow(sessions.held, cases.first, first.child),
      ),
      denied('a case of the child at another centre', 'centre', ({ sessions, cases, first }) =>
        participantRow(sessions.empty, cases.identified, first.child),
      ),
      allowed('a child, before the work with it has ended', 'stranger', ({ sessions, cases, second }) =>
        participantRow(sessions.beforeEnd, cases.second, second.child),
      ),
      denied('a child, after the work with it has ended', 'stranger', ({ sessions, cases, second }) =>
        participantRow(sessions.afterEnd, cases.second, second.child),
      ),
      denied('a child whose work has ended, in what is not over', 'stranger', ({ sessions, cases, second }) =>
        participantRow(sessions.pastNow, cases.second, second.child),
      ),
      denied('a child whose case was closed', 'identity', ({ sessions, cases, first }) =>
        participantRow(sessions.ofClosed, cases.identified, first.child),
      ),
      denied('a child whose case was closed, in what is not over', 'identity', ({ sessions, cases, first }) =>
        participantRow(sessions.inConflict, cases.identified, first.child),
      ),
      denied('a child of another centre', 'identity', ({ sessions, cases, first }) =>
        participantRow(sessions.inConflict, cases.first, first.child),
      ),
      ...deniedTo(WITHOUT_CASE, 'a child whose case one does not see', (_, { sessions, cases, first }) =>
        participantRow(sessions.empty, cases.first, first.child),
      ),
    ],
  },
  {
    table: 'sessions.attendance',
    see: seenChildren,
    insert: [
      allowed('attendance at one’s centre', 'centre', ({ sessions, cases, first, contexts }) =>
        attendanceRow(sessions.begun, cases.first, first.child, contexts.centre),
      ),
      allowed('attendance where one leads', 'lead-colleague', ({ sessions, cases, second, contexts }) =>
        attendanceRow(sessions.led, cases.second, second.child, contexts['lead-colleague']),
      ),
      denied('attendance that another wrote down', 'centre', ({ sessions, cases, first, contexts }) =>
        attendanceRow(sessions.begun, cases.first, first.child, contexts.person),
      ),
      denied('attendance of another child', 'centre', ({ sessions, cases, second, contexts }) =>
        attendanceRow(sessions.begun, cases.first, second.child, contexts.centre),
      ),
      denied(
        'attendance of a child that one does not see',
        'centre',
        ({ sessions, cases, first, contexts }) =>
          attendanceRow(sessions.begun, cases.unheld, first.child, contexts.centre),
      ),
      denied('attendance at another centre', 'identity', ({ sessions, cases, first, contexts }) =>
        attendanceRow(sessions.begun, cases.first, first.child, contexts.identity),
      ),
      denied('attendance of what has not begun', 'centre', ({ sessions, cases, first, contexts }) =>
        attendanceRow(sessions.coming, cases.first, first.child, contexts.centre),
      ),
      denied('attendance of what was cancelled', 'centre', ({ sessions, cases, first, contexts }) =>
        attendanceRow(sessions.cancelled, cases.first, first.child, contexts.centre),
      ),
      allowed('what puts right what was cancelled', 'centre', ({ sessions, cases, first, contexts }) => ({
        ...attendanceRow(sessions.cancelled, cases.first, first.child, contexts.centre),
        ...{ corrects_id: sessions.cancelled, correction_reason: 'learned-more' },
      })),
      denied('what puts right at another centre', 'identity', ({ sessions, cases, first, contexts }) => ({
        ...attendanceRow(sessions.cancelled, cases.first, first.child, contexts.identity),
        ...{ corrects_id: sessions.cancelled, correction_reason: 'learned-more' },
      })),
      denied('attendance of a child in conflict', 'identity', ({ sessions, cases, second, contexts }) =>
        attendanceRow(sessions.inConflict, cases.second, second.child, contexts.identity),
      ),
      allowed('attendance of whom one answers for', 'stranger', ({ sessions, cases, second, contexts }) =>
        attendanceRow(sessions.answered, cases.second, second.child, contexts.stranger),
      ),
      denied('attendance at another centre of whom one answers for', 'stranger', (world) =>
        attendanceRow(
          world.sessions.inConflict,
          world.cases.second,
          world.second.child,
          world.contexts.stranger,
        ),
      ),
      denied('attendance at one’s agency, of a child for whom nobody answers', 'stranger', (world) =>
        attendanceRow(
          world.sessions.unanswered,
          world.cases.unanswered,
          world.first.child,
          world.contexts.stranger,
        ),
      ),
      ...deniedTo(
        ['person', 'lead', ...WITHOUT_CASE],
        'attendance, by who neither leads nor coordinates',
        (by, { sessions, cases, first }) => attendanceRow(sessions.begun, cases.first, first.child, by),
      ),
    ],
  },
  {
    table: 'sessions.contest',
    see: seenChildren,
    insert: [
      allowed('what a child of one’s centre says', 'centre', ({ sessions, cases, contexts }) =>
        contestOf(sessions.held, cases.first, contexts.centre),
      ),
      allowed('what a child says for whom one answers', 'stranger', ({ sessions, cases, contexts }) =>
        contestOf(sessions.ofSecond, cases.second, contexts.stranger),
      ),
      denied('what a child of another centre says, whose case one sees', 'identity', (world) =>
        contestOf(world.sessions.held, world.cases.first, world.contexts.identity),
      ),
      denied('what a child says whose case one does not see', 'centre', ({ sessions, cases, contexts }) =>
        contestOf(sessions.ofSecond, cases.second, contexts.centre),
      ),
      denied('what a child says for whom nobody answers', 'stranger', ({ sessions, cases, contexts }) =>
        contestOf(sessions.unanswered, cases.unanswered, contexts.stranger),
      ),
      denied('what another wrote down', 'centre', ({ sessions, cases, contexts }) =>
        contestOf(sessions.held, cases.first, contexts.person),
      ),
      ...deniedTo(
        ['person', 'lead', 'lead-colleague', ...WITHOUT_CASE.filter((name) => name !== 'stranger')],
        'what a child says, by who neither answers for it nor coordinates',
        (by, { sessions, cases }) => contestOf(sessions.held, cases.first, by),
      ),
    ],
  },
  {
    table: 'sessions.transition',
    see: named('session_id', (name) => seenSessions(name).filter((one) => one !== 'empty')),
    insert: [
      allowed('an act of one’s own', 'person', ({ sessions, contexts }) =>
        sessionMove(sessions.begun, contexts.person),
      ),
      denied('an act in the name of a colleague', 'person', ({ sessions, contexts }) =>
        sessionMove(sessions.begun, contexts.centre),
      ),
      ...deniedTo(WITHOUT_CASE, 'an act with a session that one does not see', (by, { sessions }) =>
        sessionMove(sessions.begun, by),
      ),
    ],
  },
];

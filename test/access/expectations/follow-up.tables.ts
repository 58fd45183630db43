import type { ContextName } from '../rows/contexts';
import { catchUpRow, followUpRow } from '../rows/follow-up-rows';
import { rows, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

/** What makes up another session is seen as the child in it is; what came of asking after a child as its case is. */
export const followUpTables: readonly TableLaw[] = [
  {
    table: 'sessions.catch_up',
    see: rows('case_id', SEEN),
    insert: [
      allowed('in a session that one booked', 'centre', ({ sessions, cases }) =>
        catchUpRow(sessions.begun, cases.first, sessions.cancelled),
      ),
      denied('by one of one’s sessions in which that case takes no part', 'centre', ({ sessions, cases }) =>
        catchUpRow(sessions.empty, cases.first, sessions.cancelled),
      ),
      denied('what the child has attended', 'centre', ({ sessions, cases }) =>
        catchUpRow(sessions.begun, cases.first, sessions.held),
      ),
      denied('what is of another kind of absence', 'centre', ({ sessions, cases }) => ({
        ...catchUpRow(sessions.begun, cases.first, sessions.cancelled),
        makes_up: 'centre-cancelled',
      })),
      denied('by a session in which that case takes no part', 'centre', ({ sessions, cases }) => ({
        ...catchUpRow(sessions.begun, cases.second, sessions.ofSecond),
        makes_up: 'attended',
      })),
      denied('in a session that another booked', 'person', ({ sessions, cases }) =>
        catchUpRow(sessions.begun, cases.first, sessions.cancelled),
      ),
    ],
  },
  {
    table: 'sessions.follow_up',
    see: rows('case_id', SEEN),
    insert: [
      denied('in the name of another', 'centre', ({ followUps, cases, first, contexts }) =>
        followUpRow(followUps.missed, cases.first, first.child, contexts.person),
      ),
      denied('of another child than the case is of', 'centre', ({ followUps, cases, second, contexts }) =>
        followUpRow(followUps.missed, cases.first, second.child, contexts.centre),
      ),
      denied('by who is no staff of a centre', 'stranger', ({ followUps, cases, second, contexts }) =>
        followUpRow(followUps.missedBySecond, cases.second, second.child, contexts.stranger),
      ),
      denied('by another centre, which sees the case', 'identity', ({ followUps, cases, first, contexts }) =>
        followUpRow(followUps.missed, cases.first, first.child, contexts.identity),
      ),
      denied('of a case that one does not see', 'centre', ({ followUps, cases, first, contexts }) =>
        followUpRow(followUps.missed, cases.unheld, first.child, contexts.centre),
      ),
      denied(
        'of a session of another case of the child',
        'identity',
        ({ followUps, cases, first, contexts }) =>
          followUpRow(followUps.missedBeside, cases.identified, first.child, contexts.identity),
      ),
      denied('of a session of another case', 'centre', ({ followUps, cases, first, contexts }) =>
        followUpRow(followUps.missedBySecond, cases.first, first.child, contexts.centre),
      ),
      ...deniedTo(
        ['person', ...WITHOUT_CASE],
        'by who is no staff of the centre or does not see the case',
        (by, { followUps, cases, first }) => followUpRow(followUps.missed, cases.first, first.child, by),
      ),
    ],
  },
];

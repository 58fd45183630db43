import type { Context } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import type { AboutChild } from '../rows/session-note-rows';
import { feedbackRow, goalStepRow } from '../rows/what-followed-rows';
import { WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type InsertLaw, type RowsOf, type TableLaw } from './table-law';

/** Whoever sees the case at the centre that has it. */
const seen: RowsOf = ({ name }, { cases }) =>
  name === 'centre'
    ? `case_id = '${cases.first}'`
    : name === 'stranger'
      ? `case_id = '${cases.second}'`
      : 'false';

type RowOf = (about: AboutChild, by: Pick<Context, 'account'>) => Row;

const held = ({ sessions, cases, first }: RowWorld) => ({
  ...{ session: sessions.held, file: cases.first, child: first.child },
});

/** By who has led the session or is on the team, at the centre that has the case, once the session has begun. */
const insertsOf = (rowOf: RowOf): InsertLaw[] => [
  allowed('what one says of a session that one has led', 'centre', (world) =>
    rowOf(held(world), world.contexts.centre),
  ),
  allowed('what who is on the team says', 'stranger', ({ sessions, cases, second, contexts }) =>
    rowOf({ session: sessions.ofSecond, file: cases.second, child: second.child }, contexts.stranger),
  ),
  denied('of a session that another has led, off the team', 'centre', (world) =>
    rowOf({ ...held(world), session: world.sessions.begun }, world.contexts.centre),
  ),
  denied('in the name of another', 'centre', (world) => rowOf(held(world), world.contexts.person)),
  denied('of another child than takes part', 'centre', (world) =>
    rowOf({ ...held(world), child: world.second.child }, world.contexts.centre),
  ),
  denied('on another case than takes part', 'centre', (world) =>
    rowOf({ ...held(world), file: world.cases.second }, world.contexts.centre),
  ),
  denied('of a session that is to come', 'centre', (world) =>
    rowOf({ ...held(world), session: world.sessions.ledLater }, world.contexts.centre),
  ),
  denied('on a case that one coordinates, by who is on the team of another', 'identity', (world) =>
    rowOf(
      { session: world.sessions.ofIdentified, file: world.cases.identified, child: world.first.child },
      world.contexts.identity,
    ),
  ),
  denied('by who helps from another body', 'person', (world) => rowOf(held(world), world.contexts.person)),
  ...deniedTo(
    ['reviewer', 'lead-colleague', ...WITHOUT_FILE],
    'on a case that one does not see',
    (by, world) => rowOf(held(world), by),
  ),
];

/** What follows a session is its team’s and its coordinators’ (domain of the centre). */
export const whatFollowedTables: readonly TableLaw[] = [
  { table: 'sessions.feedback', see: seen, insert: insertsOf(feedbackRow) },
  { table: 'sessions.goal_step', see: seen, insert: insertsOf(goalStepRow) },
];

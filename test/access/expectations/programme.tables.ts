import { newId } from '../../../src/kernel/ids';
import { NOW, type ContextName } from '../rows/contexts';
import { memberOfRow, programmeRow, waitRow, type ProgrammeIds } from '../rows/programme-rows';
import type { RowWorld } from '../rows/row-world';
import { quoted, SEEN, WITHOUT_FILE } from './case.tables';
import { NO_STAFF } from './session.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

const named =
  (idsOf: (name: ContextName) => readonly (keyof ProgrammeIds)[]): RowsOf =>
  ({ name }, { programmes }) => {
    const ids = idsOf(name).map((one) => programmes[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

/** Whose case is seen. */
const ofCases =
  (first: readonly (keyof ProgrammeIds)[], second: readonly (keyof ProgrammeIds)[]) =>
  (name: ContextName) => {
    const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
    return (seen[name] ?? []).flatMap((one) => (one === 'first' ? first : one === 'second' ? second : []));
  };

const seat = ({ programmes, cases, first }: RowWorld) => [programmes.open, cases.first, first.child] as const;

/** A child of the stranger’s agency for whom nobody answers, and one with whom the work at its centre is over. */
const unanswered = ({ programmes, cases, first }: RowWorld) =>
  [programmes.ofStranger, cases.unanswered, first.child] as const;
const closed = ({ programmes, cases, first }: RowWorld) =>
  [programmes.ofIdentity, cases.identified, first.child] as const;

/** Whose centre’s they are. */
const COORDINATED: Partial<Record<ContextName, readonly (keyof ProgrammeIds)[]>> = {
  centre: ['open', 'full', 'closed'],
  identity: ['ofIdentity'],
};

/** Programmes are their centre’s; who has a seat or waits for one is seen as the case is. */
export const programmeTables: readonly TableLaw[] = [
  {
    table: 'sessions.programme',
    see: named((name) => [
      ...(COORDINATED[name] ?? []),
      ...(name === 'stranger' ? ['ofStranger' as const] : []),
    ]),
    change: { set: 'version = 7', rows: named((name) => COORDINATED[name] ?? []) },
    never: { what: 'more seats', set: 'capacity = 50' },
    insert: [
      allowed('a programme of one’s centre', 'centre', ({ contexts }) =>
        programmeRow(newId(), contexts.centre),
      ),
      denied('a programme of another centre', 'centre', ({ contexts }) => ({
        ...programmeRow(newId(), contexts.centre),
        centre_agency_id: contexts.identity.agency,
      })),
      denied('a programme in the name of another', 'centre', ({ contexts }) => ({
        ...programmeRow(newId(), contexts.centre),
        added_by: contexts.identity.account,
      })),
      ...deniedTo(NO_STAFF, 'a programme, by who coordinates no centre', (by) => programmeRow(newId(), by)),
    ],
  },
  {
    table: 'sessions.programme_member',
    see: named(ofCases(['member', 'formerMember'], ['memberOfSecond'])),
    change: {
      set: `left_at = joined_at, left_reason = 'finished'`,
      rows: named((name) => (name === 'centre' ? ['member'] : [])),
    },
    never: { what: 'a seat of another child', set: 'child_id = child_id' },
    insert: [
      allowed('a seat for a child of one’s centre', 'centre', (world) =>
        memberOfRow(newId(), seat(world), world.contexts.centre),
      ),
      denied('a seat that was left from the beginning', 'centre', (world) => ({
        ...memberOfRow(newId(), seat(world), world.contexts.centre),
        ...{ left_at: NOW, left_by: world.contexts.centre.account, left_reason: 'finished' },
      })),
      denied('a seat in a programme of another centre', 'centre', (world) =>
        memberOfRow(
          newId(),
          [world.programmes.ofStranger, world.cases.first, world.first.child],
          world.contexts.centre,
        ),
      ),
      denied('a seat of a case that one does not see, for a child that one sees', 'centre', (world) =>
        memberOfRow(
          newId(),
          [world.programmes.open, world.cases.second, world.first.child],
          world.contexts.centre,
        ),
      ),
      denied('a seat for a child of one’s agency, by who is no staff of a centre', 'stranger', (world) =>
        memberOfRow(newId(), unanswered(world), world.contexts.stranger),
      ),
      denied('a seat for a child with whom the work is over', 'identity', (world) =>
        memberOfRow(newId(), closed(world), world.contexts.identity),
      ),
      denied('a seat in a programme of one’s centre, for a child of another one', 'identity', (world) =>
        memberOfRow(
          newId(),
          [world.programmes.ofIdentity, world.cases.first, world.first.child],
          world.contexts.identity,
        ),
      ),
      denied('a seat in the name of another', 'centre', (world) =>
        memberOfRow(newId(), seat(world), world.contexts.person),
      ),
      denied('a seat in a programme that is closed', 'centre', (world) =>
        memberOfRow(
          newId(),
          [world.programmes.closed, world.cases.first, world.first.child],
          world.contexts.centre,
        ),
      ),
      denied('a seat for another child than the case is of', 'centre', (world) =>
        memberOfRow(
          newId(),
          [world.programmes.open, world.cases.first, world.second.child],
          world.contexts.centre,
        ),
      ),
      denied('a seat with another centre', 'identity', (world) =>
        memberOfRow(newId(), seat(world), world.contexts.identity),
      ),
      ...deniedTo(
        ['person', ...WITHOUT_CASE],
        'a seat, by who coordinates not or does not see the case',
        (by, world) => memberOfRow(newId(), seat(world), by),
      ),
    ],
  },
  {
    table: 'sessions.programme_wait',
    see: named(ofCases(['wait', 'formerWait'], ['waitOfSecond'])),
    change: { set: 'version = 7', rows: named((name) => (name === 'centre' ? ['wait'] : [])) },
    never: { what: 'an earlier place', set: `created_at = created_at - interval '1 day'` },
    insert: [
      allowed('a wait of a child of one’s centre', 'centre', (world) =>
        waitRow(newId(), seat(world), world.contexts.centre),
      ),
      denied('a wait for a child of one’s agency, by who is no staff of a centre', 'stranger', (world) =>
        waitRow(newId(), unanswered(world), world.contexts.stranger),
      ),
      denied('a wait for a child with whom the work is over', 'identity', (world) =>
        waitRow(newId(), closed(world), world.contexts.identity),
      ),
      denied('a wait in a programme of one’s centre, for a child of another one', 'identity', (world) =>
        waitRow(
          newId(),
          [world.programmes.ofIdentity, world.cases.first, world.first.child],
          world.contexts.identity,
        ),
      ),
      denied('a wait in the name of another', 'centre', (world) =>
        waitRow(newId(), seat(world), world.contexts.person),
      ),
      denied('a wait that has ended from the beginning', 'centre', (world) => ({
        ...waitRow(newId(), seat(world), world.contexts.centre),
        state: 'promoted',
      })),
      denied('a wait for a programme that is closed', 'centre', (world) =>
        waitRow(
          newId(),
          [world.programmes.closed, world.cases.first, world.first.child],
          world.contexts.centre,
        ),
      ),
      denied('a wait of another child than the case is of', 'centre', (world) =>
        waitRow(
          newId(),
          [world.programmes.open, world.cases.first, world.second.child],
          world.contexts.centre,
        ),
      ),
      denied('a wait of a case that one does not see, for a child that one sees', 'centre', (world) =>
        waitRow(
          newId(),
          [world.programmes.open, world.cases.second, world.first.child],
          world.contexts.centre,
        ),
      ),
      denied('a wait at another centre', 'identity', (world) =>
        waitRow(newId(), seat(world), world.contexts.identity),
      ),
      ...deniedTo(
        ['person', ...WITHOUT_CASE],
        'a wait, by who is no staff of the centre or does not see the case',
        (by, world) => waitRow(newId(), seat(world), by),
      ),
    ],
  },
];

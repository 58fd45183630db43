import type { ContextName } from '../rows/contexts';
import { openingRow, schoolingRow } from '../rows/hours-rows';
import { rows, SEEN, WITHOUT_FILE } from './case.tables';
import { NO_STAFF } from './session.tables';
import { allowed, denied, deniedTo, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

/** A week is its centre’s; whether a child goes to school is seen as the case is. */
export const hoursTables: readonly TableLaw[] = [
  {
    table: 'sessions.opening_week',
    see: ({ name, agency }) =>
      ['centre', 'stranger'].includes(name) ? `centre_agency_id = '${agency}'` : 'false',
    insert: [
      allowed('a week of one’s centre', 'centre', ({ contexts }) => openingRow(contexts.centre)),
      denied('a week of another centre', 'centre', ({ contexts }) => ({
        ...openingRow(contexts.centre),
        centre_agency_id: contexts.identity.agency,
      })),
      denied('a week in the name of another', 'centre', ({ contexts }) => ({
        ...openingRow(contexts.centre),
        recorded_by: contexts.identity.account,
      })),
      ...deniedTo(NO_STAFF, 'a week, by who coordinates no centre', (by) => openingRow(by)),
    ],
  },
  {
    table: 'sessions.schooling',
    see: rows('case_id', SEEN),
    insert: [
      allowed('the school of a child of one’s centre', 'centre', ({ cases, first, contexts }) =>
        schoolingRow(cases.first, first.child, contexts.centre),
      ),
      denied('the school of another child than the case is of', 'centre', ({ cases, second, contexts }) =>
        schoolingRow(cases.first, second.child, contexts.centre),
      ),
      denied('the school in the name of another', 'centre', ({ cases, first, contexts }) =>
        schoolingRow(cases.first, first.child, contexts.person),
      ),
      denied('the school of a child of another centre', 'identity', ({ cases, first, contexts }) =>
        schoolingRow(cases.first, first.child, contexts.identity),
      ),
      denied('the school of a child of one’s agency, by who is no staff of a centre', 'stranger', (world) =>
        schoolingRow(world.cases.second, world.second.child, world.contexts.stranger),
      ),
      ...deniedTo(
        ['person', ...WITHOUT_CASE],
        'the school, by who is no staff of the centre or does not see the case',
        (by, { cases, first }) => schoolingRow(cases.first, first.child, by),
      ),
    ],
  },
];

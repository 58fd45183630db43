import type { Context, ContextName } from '../rows/contexts';
import type { CaseIds } from '../rows/case-rows';
import type { RowWorld } from '../rows/row-world';
import { apartRow, pairRow } from '../rows/separation-rows';
import { WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

/** The pairs of one’s agency in which there is a case of these. */
const pairs =
  (whose: Partial<Record<ContextName, readonly (keyof CaseIds)[]>>, still = 'true'): RowsOf =>
  ({ name, agency }, { cases }) => {
    const known = (whose[name] ?? []).map((one) => `'${cases[one]}' in (one_case_id, other_case_id)`);
    return known.length === 0
      ? 'false'
      : `centre_agency_id = '${agency}' and (${known.join(' or ')}) and ${still}`;
  };

/** Two cases of the stranger’s agency, for one of which the stranger answers. */
const answered = ({ cases, first, second }: RowWorld, by: Context) =>
  pairRow(
    [
      [cases.second, second.child],
      [cases.unanswered, first.child],
    ],
    by,
  );

/** One case twice: what policies say of a case, they say of each of a pair, and are asked before that it is no pair. */
const twice = (file: string, child: string, by: Context) =>
  pairRow(
    [
      [file, child],
      [file, child],
    ],
    by,
  );

/** Who is kept apart is declared by who sees both cases and answers for one or coordinates; seen by who sees one of them. */
export const separationTables: readonly TableLaw[] = [
  {
    table: 'sessions.kept_apart',
    see: pairs({ centre: ['first'], stranger: ['second', 'unanswered'] }),
    change: {
      set: 'version = 7',
      rows: pairs({ centre: ['first'], stranger: ['second'] }, 'ended_at is null'),
    },
    never: { what: 'a pair for another reason', set: `reason_code = 'victim'` },
    insert: [
      allowed('a pair of which one answers for one', 'stranger', (world) =>
        answered(world, world.contexts.stranger),
      ),
      denied('a pair in the name of another', 'stranger', (world) => ({
        ...answered(world, world.contexts.stranger),
        declared_by: world.contexts.person.account,
      })),
      ...(['one_child_id', 'other_child_id'] as const).map((which) =>
        denied(`another child than the case is of: ${which}`, 'stranger', (world) => ({
          ...answered(world, world.contexts.stranger),
          [which]: world.handedChild,
        })),
      ),
      denied('cases for which nobody answers, by who does not coordinate', 'stranger', (world) =>
        twice(world.cases.unanswered, world.first.child, world.contexts.stranger),
      ),
      denied('cases of another centre, for that centre', 'identity', (world) => ({
        ...twice(world.cases.first, world.first.child, world.contexts.identity),
        centre_agency_id: world.contexts.centre.agency,
      })),
      ...(
        [
          ['first', 'identified'],
          ['identified', 'first'],
        ] as const
      ).map(([one, other]) =>
        denied(`a case of one’s centre and one of another: ${one}, ${other}`, 'identity', (world) => ({
          ...twice(world.cases.first, world.first.child, world.contexts.identity),
          ...{ one_case_id: world.cases[one], other_case_id: world.cases[other] },
        })),
      ),
      denied('a child whose case one does not see', 'centre', (world) =>
        apartRow(world, world.contexts.centre),
      ),
      denied('a case that one does not see, with a child that one sees', 'centre', (world) => ({
        ...apartRow(world, world.contexts.centre),
        ...{ one_case_id: world.cases.first, one_child_id: world.first.child },
        ...{ other_case_id: world.cases.second, other_child_id: world.first.child },
      })),
      denied('the same, the other way round', 'centre', (world) => ({
        ...apartRow(world, world.contexts.centre),
        ...{ one_case_id: world.cases.second, one_child_id: world.first.child },
        ...{ other_case_id: world.cases.first, other_child_id: world.first.child },
      })),
      ...deniedTo(WITHOUT_CASE, 'a pair of which one sees no case', (by, world) => apartRow(world, by)),
    ],
  },
];

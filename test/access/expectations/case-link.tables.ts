import { linkRow } from '../rows/case-link-rows';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const kinds =
  (whose: Partial<Record<ContextName, readonly string[]>>): RowsOf =>
  ({ name }) =>
    whose[name] ? `kind in (${quoted(whose[name])})` : 'false';

/** One case twice: what policies say of a case, they say of each of a pair, and are asked before that it is no pair. */
const twice = ({ contexts }: RowWorld, file: string, by: ContextName) =>
  linkRow('sibling', [file, file], contexts[by]);

/** Cases are linked by who coordinates and sees both; who sees one is told who speaks with the family, while that holds. */
export const caseLinkTables: readonly TableLaw[] = [
  {
    table: 'cases.case_link',
    see: kinds({
      identity: ['both', 'both-over', 'one-told'],
      stranger: ['of-stranger'],
      centre: ['one-of-centre-told'],
    }),
    change: { set: 'version = 7', rows: kinds({ identity: ['both'] }) },
    never: [
      { what: 'a link of another kind', set: `kind = 'sibling'` },
      {
        what: 'a link that ends in the name of another',
        set: `ended_by = gen_random_uuid(), ended_at = '2099-06-01T10:00:00Z', end_reason = 'linked-in-error'`,
      },
    ],
    insert: [
      allowed('cases of one’s centre, by who coordinates it and sees both', 'identity', (world) =>
        twice(world, world.cases.identified, 'identity'),
      ),
      denied('the same in the name of another', 'identity', (world) => ({
        ...twice(world, world.cases.identified, 'identity'),
        linked_by: world.contexts.centre.account,
      })),
      denied('cases of one’s agency, by who does not coordinate', 'stranger', (world) =>
        twice(world, world.cases.second, 'stranger'),
      ),
      denied('cases of another centre, for that centre', 'identity', (world) => ({
        ...twice(world, world.cases.first, 'identity'),
        centre_agency_id: world.contexts.centre.agency,
      })),
      ...(
        [
          ['first', 'identified'],
          ['identified', 'first'],
        ] as const
      ).map(([one, other]) =>
        denied(`a case of one’s centre and one of another: ${one}, ${other}`, 'identity', (world) => ({
          ...twice(world, world.cases.identified, 'identity'),
          ...{ one_case_id: world.cases[one], other_case_id: world.cases[other] },
        })),
      ),
      ...deniedTo(['centre', 'holder', 'status', 'nobody'], 'a case that one does not see', (by, { cases }) =>
        linkRow('sibling', [cases.first, cases.unheld], by),
      ),
    ],
  },
];

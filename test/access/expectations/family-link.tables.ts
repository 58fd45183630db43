import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { familyLinkRow, type FamilyLinkIds } from '../rows/family-link-rows';
import { quoted, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** Whoever sees the case at the centre that has it. */
const SEEN_LINKS: Partial<Record<ContextName, readonly (keyof FamilyLinkIds)[]>> = {
  centre: ['ofFirst', 'revoked'],
  stranger: ['ofSecond'],
  identity: ['ofIdentified'],
};

const named =
  (also: (name: keyof FamilyLinkIds) => boolean): RowsOf =>
  ({ name }, { familyLinks }) => {
    const ids = (SEEN_LINKS[name] ?? []).filter(also).map((one) => familyLinks[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

const anew = { reader: 'child', revoked_at: '2026-06-01T10:00:00Z' } as const;

/** Links are made by who answers for a case, and ended by whoever sees it at its centre. */
export const familyLinkTables: readonly TableLaw[] = [
  {
    table: 'family_page.link',
    see: named(() => true),
    change: { set: 'version = 7', rows: named((one) => one !== 'revoked') },
    never: { what: 'a longer time', set: `expires_at = '2099-01-01'` },
    insert: [
      // The child has one link: who may write another one is refused by that alone.
      allowed('a link for a case for which one answers', 'stranger', ({ cases, second, contexts }) =>
        familyLinkRow(newId(), cases.second, second.child, contexts.stranger),
      ),
      denied('a link in the name of another', 'stranger', ({ cases, second, contexts }) =>
        familyLinkRow(newId(), cases.second, second.child, contexts.centre),
      ),
      denied('a link of another child than the case is of', 'stranger', ({ cases, first, contexts }) =>
        familyLinkRow(newId(), cases.second, first.child, contexts.stranger),
      ),
      denied('a link of another case of the child', 'stranger', ({ cases, second, contexts }) =>
        familyLinkRow(newId(), cases.unheld, second.child, contexts.stranger),
      ),
      denied('a link that was revoked from the beginning', 'stranger', ({ cases, second, contexts }) => ({
        ...familyLinkRow(newId(), cases.second, second.child, contexts.stranger),
        ...anew,
      })),
      denied('a link by who coordinates, and answers for nothing', 'centre', ({ cases, first, contexts }) =>
        familyLinkRow(newId(), cases.first, first.child, contexts.centre),
      ),
      ...deniedTo(
        ['person', 'reviewer', 'lead-colleague', ...WITHOUT_FILE.filter((name) => name !== 'stranger')],
        'a link by who does not answer for the case',
        (by, { cases, second }) => familyLinkRow(newId(), cases.second, second.child, by),
      ),
    ],
  },
];

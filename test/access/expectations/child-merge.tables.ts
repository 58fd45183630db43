import { mergeMove } from '../rows/child-merge-rows';
import { allowed, denied, type RowsOf, type TableLaw } from './table-law';

/** The agency that proposed and the one that answers, whatever they hold of the children. */
const ofParties =
  (key: string): RowsOf =>
  ({ name }, { merges }) =>
    ['holder', 'colleague', 'protection', 'stranger'].includes(name)
      ? `${key} = '${merges.between}'`
      : 'false';

/** That two children are one is known to the two agencies that say so; what is shown of each child, the register says. */
export const childMergeTables: readonly TableLaw[] = [
  {
    table: 'children.merge',
    see: ofParties('id'),
    change: { set: 'version = 7', rows: ofParties('id') },
    insert: [
      denied('a merge, past the function', 'holder', ({ first, second, contexts: { holder } }) => ({
        id: first.child,
        kept_child_id: first.child,
        merged_child_id: second.child,
        state: 'approved',
        reason_code: 'same-document',
        proposing_agency_id: holder.agency,
        answering_agency_id: holder.agency,
        proposed_by: holder.account,
        proposed_at: '2026-06-01T10:00:00Z',
        version: 1,
        updated_at: '2026-06-01T10:00:00Z',
      })),
    ],
  },
  {
    table: 'children.merge_transition',
    see: ofParties('merge_id'),
    insert: [
      allowed('a move of one’s own', 'stranger', ({ merges, contexts }) =>
        mergeMove(merges.between, contexts.stranger),
      ),
      denied('a move in the name of a colleague', 'colleague', ({ merges, contexts }) =>
        mergeMove(merges.between, contexts.holder),
      ),
      denied('a move in the name of another agency', 'holder', ({ merges, contexts: { holder, stranger } }) =>
        mergeMove(merges.between, { ...holder, agency: stranger.agency }),
      ),
      denied('a move of a merge of others', 'holder', ({ merges, contexts }) =>
        mergeMove(merges.elsewhere, contexts.holder),
      ),
      denied('a move of a merge of others', 'authority', ({ merges, contexts }) =>
        mergeMove(merges.between, contexts.authority),
      ),
    ],
  },
];

import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** A case, and the child whom it is of. */
type Apart = readonly [file: string, child: string];

/** Not yet on the day of all contexts. */
export const pairRow = (pair: readonly [Apart, Apart], by: Context): Row => {
  const [[one, oneChild], [other, otherChild]] = pair[0][0] < pair[1][0] ? pair : [pair[1], pair[0]];
  return {
    ...{ id: newId(), centre_agency_id: by.agency, reason_code: 'rival', valid_from: '2026-07-01' },
    ...{ one_case_id: one, one_child_id: oneChild, other_case_id: other, other_child_id: otherChild },
    ...{ declared_by: by.account, declared_at: NOW, version: 1 },
  };
};

interface Made {
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
}

/** The first child, and one of the centre whose case is open to nobody. */
export const apartRow = ({ cases, first, second }: Made, by: Context): Row =>
  pairRow(
    [
      [cases.first, first.child],
      [cases.unheld, second.child],
    ],
    by,
  );

/**
 * At the centre a pair of which its coordinator sees one case, the same pair once before, and a pair of which nobody sees any; at
 * the stranger's agency a pair of which the stranger answers for one, and one for which nobody there answers.
 */
export async function makeSeparationRows(
  owner: ClientBase,
  { contexts: { centre, stranger }, ...made }: Made & { readonly contexts: Record<ContextName, Context> },
): Promise<void> {
  const { cases, first, second } = made;
  const put = (row: Row) => putRow(owner, 'sessions.kept_apart', row);
  const unheld: Apart = [cases.unheld, second.child];
  await put(apartRow(made, centre));
  await put({ ...apartRow(made, centre), ended_at: NOW, ended_by: centre.account });
  await put(pairRow([unheld, [cases.otherKind, first.child]], centre));
  await put(
    pairRow(
      [
        [cases.second, second.child],
        [cases.identified, first.child],
      ],
      stranger,
    ),
  );
  await put(pairRow([unheld, [cases.unanswered, first.child]], stranger));
}

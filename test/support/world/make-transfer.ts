import { newId } from '../../../src/kernel/ids';
import { ChildrenFacade } from '../../../src/modules/children';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';

interface Parties {
  readonly caseId: string;
  readonly childId: string;
  /** The centre that is asked. */
  readonly to: string;
  /** Who asked, of the centre that has the case. */
  readonly by: string;
}

/** Another centre is asked to go on with a case; as a row, since the child of the story is held. Answers the id. */
export async function makeTransfer(test: TestApp, { caseId, childId, to, by }: Parties): Promise<string> {
  const id = newId();
  const keyed = 'select wrapped_key as key from children.data_key where child_id = $1';
  const [row] = await rowsOf<{ key: Buffer }>(test, keyed, [childId]);
  const place = { table: 'transfers.transfer', column: 'explanation', row: id };
  const words = test.app
    .get(ChildrenFacade)
    .sealTextWith(row!.key, childId, place, 'The family asks for it.');
  const text = `insert into transfers.transfer (id, case_id, child_id, from_agency_id, to_agency_id, state, basis, reason_code,
      to_look_at, explanation, asked_by, asked_at, version, updated_at)
    select $1, f.id, f.child_id, f.centre_agency_id, $3, 'asked', f.basis, 'child-wish', '{}', $6, $4, $5, 1, $5
    from cases.case_file f where f.id = $2 returning 1`;
  await rowsOf(test, text, [id, caseId, to, by, test.clock.now(), words]);
  return id;
}

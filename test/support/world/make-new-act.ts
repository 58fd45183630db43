import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';

/** A centre was told of a new act; as a row, so that the story has no second intake. Answers the id. */
export async function makeNewAct(
  test: TestApp,
  { caseId, intake }: { readonly caseId: string; readonly intake: string },
): Promise<string> {
  const id = newId();
  const text = `insert into life_events.new_act (id, case_id, child_id, intake_id, told_at, version)
    select $1, f.id, f.child_id, $3, $4, 1 from cases.case_file f where f.id = $2 returning 1`;
  await rowsOf(test, text, [id, caseId, intake, test.clock.now()]);
  return id;
}

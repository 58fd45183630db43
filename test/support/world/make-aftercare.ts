import type { Role } from '../../../src/platform/policy/policy';
import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/**
 * A contact after the closure that stands on the case of the police story, beside its going on: what the law says of who may
 * see it is the same. Written into the database, for the case is not closed in that world.
 */
export async function makeAftercare(
  test: TestApp,
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
): Promise<string> {
  const id = newId();
  const text = `insert into closure.aftercare_contact (id, case_id, child_id, centre_agency_id, worker_id, months, state,
      clock_started_at, due_at, warn_at, escalates_to, version, created_at, updated_at)
    select $1, f.id, f.child_id, f.centre_agency_id, $3, 6, 'scheduled', $4, $4::timestamptz + interval '180 days',
      $4::timestamptz + interval '150 days', 'centre-coordinator', 1, $4, $4
    from cases.case_file f where f.id = $2`;
  await rowsOf(test, text, [id, caseId, who('case-worker', 'centre').account, test.clock.now()]);
  return id;
}

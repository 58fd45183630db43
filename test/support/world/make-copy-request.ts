import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';

/**
 * The centre is asked for a copy of a case, by a mandate that nobody has accepted; as a row, since the child of the story has told no
 * clinic anything. Answers the id.
 */
export async function makeCopyRequest(test: TestApp, mandate: string, caseId: string): Promise<string> {
  const id = newId();
  const text = `insert into legal_clinic.copy_request (id, mandate_id, clinic_agency_id, child_id, case_id, centre_agency_id, what,
      state, asked_by, asked_at, version, updated_at)
    select $1, m.id, m.clinic_agency_id, f.child_id, f.id, f.centre_agency_id, 'plan', 'requested', m.asked_by, $4, 1, $4
    from legal_clinic.mandate m cross join cases.case_file f where m.id = $2 and f.id = $3 returning 1`;
  await rowsOf(test, text, [id, mandate, caseId, test.clock.now()]);
  return id;
}

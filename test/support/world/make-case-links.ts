import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';

/** The case of the story and one more of its centre, linked with and without who speaks with the family. */
export interface MadeCaseLinks {
  readonly told: string;
  readonly untold: string;
  readonly other: string;
}

interface Parties {
  readonly caseId: string;
  readonly child: string;
  readonly worker: string;
}

/** As rows, so that the story has no second acceptance: the other case is seen by the coordinators alone. */
export async function makeCaseLinks(
  test: TestApp,
  { caseId, child, worker }: Parties,
): Promise<MadeCaseLinks> {
  const made = { told: newId(), untold: newId(), other: newId() };
  const sibling = made.other;
  const now = test.clock.now();
  const opening = `with one as (select * from cases.case_file where id = $1), granted as (
      insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
        basis_kind, basis_id, valid_from, granted_by)
      select gen_random_uuid(), $3, 'case', $2, 'agency', one.centre_agency_id, array['centre-coordinator'], 'record',
        'case', $2, $4, $5 from one)
    insert into cases.case_file (id, number, state, basis, child_id, centre_agency_id, version, created_at, updated_at)
    select $2, 'F-SIBL-01', 'opened', 'voluntary-support', $3, one.centre_agency_id, 1, $4, $4 from one returning 1`;
  await rowsOf(test, opening, [caseId, sibling, child, now, worker]);
  const link = `insert into cases.case_link (id, centre_agency_id, one_case_id, other_case_id, kind, family_contact_id,
      linked_by, linked_at, version)
    select $1, f.centre_agency_id, least(f.id, $3::uuid), greatest(f.id, $3::uuid), $4, $5, $6, $7, 1
    from cases.case_file f where f.id = $2 returning 1`;
  await rowsOf(test, link, [made.told, caseId, sibling, 'sibling', worker, worker, now]);
  await rowsOf(test, link, [made.untold, caseId, sibling, 'other-family', null, worker, now]);
  return made;
}

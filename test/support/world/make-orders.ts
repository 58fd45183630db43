import { newId } from '../../../src/kernel/ids';
import { ChildrenFacade } from '../../../src/modules/children';
import type { TestApp } from '../app';
import { rowsOf } from '../rows';
import type { AgencyIds } from './make-people';

interface Parties {
  readonly childId: string;
  readonly agencies: AgencyIds;
  /** Who proposed it, of the centre. */
  readonly by: string;
}

/** The body of a proposal to the court about a child, for who names no intake: after custody nobody has to. */
export const proposalTo = (court: string, childId: string) => ({
  ...{ childId, stage: 'aftercare', authorityAgencyId: court, summary: 'It is enough.' },
  measures: [{ measure: 'probation-reporting', days: 90 }],
  conditions: [{ kind: 'go-to-school', words: 'Go to school.' }],
});

/**
 * The centre has proposed an alternative before the trial, the prosecutor has ordered it, and probation sees that it is done; as
 * rows, so that nobody holds the child of the story for it. Answers the id.
 */
export async function makeOrder(test: TestApp, { childId, agencies, by }: Parties): Promise<string> {
  const id = newId();
  const keyed = 'select wrapped_key as key from children.data_key where child_id = $1';
  const [row] = await rowsOf<{ key: Buffer }>(test, keyed, [childId]);
  const place = { table: 'sentencing.order_file', column: 'summary', row: id };
  const words = test.app.get(ChildrenFacade).sealTextWith(row!.key, childId, place, 'It is enough.');
  const text = `insert into sentencing.order_file (id, number, state, stage, child_id, proposed_by, proposer_agency_id,
      authority_agency_id, supervisor_agency_id, age_certain, summary, decided_by, decided_at, version, created_at, updated_at)
    values ($1, 'A-000000', 'ordered', 'pre-trial', $2, $3, $4, $5, $6, false, $7, $3, $8, 1, $8, $8) returning 1`;
  const { centre, prosecutor, probation } = agencies;
  await rowsOf(test, text, [id, childId, by, centre, prosecutor, probation, words, test.clock.now()]);
  const decided = `insert into sentencing.order_transition (id, order_id, child_id, from_state, action, to_state, by_account, agency_id, at)
    values (gen_random_uuid(), $1, $2, 'proposed', 'order', 'ordered', $3, $4, $5) returning 1`;
  await rowsOf(test, decided, [id, childId, by, prosecutor, test.clock.now()]);
  const grant = `insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
      basis_kind, basis_id, valid_from, granted_by)
    select gen_random_uuid(), $1, 'order', $2, 'agency', a.id, $3, 'record', 'order', $2, $4, $5
    from unnest($6::uuid[]) as a (id) returning 1`;
  const roles = ['prosecutor', 'judge', 'centre-coordinator', 'probation-officer'];
  const to = [centre, prosecutor, probation];
  await rowsOf(test, grant, [childId, id, roles, test.clock.now(), by, to]);
  return id;
}

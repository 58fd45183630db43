import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** The coordinator asks who answers for the case to do something; answers its id. */
export async function makeTask(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  dueOn: string,
): Promise<string> {
  const heldBy = who('case-worker', 'centre').account;
  const task = { caseId, what: 'Ring the school.', heldBy, dueOn };
  const given = await who('centre-coordinator', 'centre').caller.post('/v1/tasks', task);
  return bodyOf<{ id: string }>(given, 201).id;
}

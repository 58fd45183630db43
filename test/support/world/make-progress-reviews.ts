import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** The review that is due since the plan of the case holds; answers its id. */
export async function findProgressReview(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
): Promise<string> {
  const { caller } = who('case-worker', 'centre');
  const listed = await caller.get(`/v1/progress-reviews?list=mine&caseId=${caseId}`);
  return bodyOf<{ items: { id: string }[] }>(listed, 200).items[0]!.id;
}

import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** The eighteenth birthday that was laid down with the case; answers its id. */
export async function findBirthday(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
): Promise<string> {
  const { caller } = who('case-worker', 'centre');
  const listed = await caller.get(`/v1/eighteenth-birthdays?list=mine&caseId=${caseId}`);
  return bodyOf<{ items: { id: string }[] }>(listed, 200).items[0]!.id;
}

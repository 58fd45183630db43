import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** The link under which the child of a case reads its page; answers its id. */
export async function makeFamilyLink(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
): Promise<string> {
  const { caller } = who('case-worker', 'centre');
  const told = { reader: 'child', language: 'az', days: 30 };
  return bodyOf<{ id: string }>(await caller.post(`/v1/cases/${caseId}/family-links`, told), 201).id;
}

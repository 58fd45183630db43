import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** A session that has just begun, and the confidential note that its leader has written. */
export interface MadeNote {
  readonly session: string;
  readonly id: string;
}

export async function makeSessionNote(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  now: Date,
): Promise<MadeNote> {
  const { caller, account } = who('case-worker', 'centre');
  const made = await caller.post('/v1/sessions', {
    ...{ kind: 'individual', placeWords: 'At home.', facilitatorId: account, caseIds: [caseId] },
    ...{ beginsAt: now.toISOString(), endsAt: new Date(now.getTime() + 3_600_000).toISOString() },
  });
  const session = bodyOf<{ id: string }>(made, 201).id;
  const note = { caseId, words: 'Spoke of the summer.' };
  const { id } = bodyOf<{ id: string }>(await caller.post(`/v1/sessions/${session}/notes`, note), 201);
  return { session, id };
}

import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** A conference as its team reads it. */
export interface ConferenceBody {
  readonly id: string;
  readonly caseId: string;
  readonly state: string;
  readonly plannedAt: string;
  readonly guests: readonly { readonly id: string; readonly accountId: string | null }[];
}

/** A parent and a relative are invited to speak about a case. */
export const conferenceAbout = (caseId: string, plannedAt: Date) => ({
  caseId,
  purposeCode: 'how-it-goes',
  plannedAt: plannedAt.toISOString(),
  place: 'Room 2, first floor',
  guests: [
    { roleCode: 'parent', name: 'Nümunə Valideyn' },
    { roleCode: 'relative', name: 'Nümunə Qohum' },
  ],
});

/** The worker of a case convenes a conference for an hour later; answers its id. */
export async function makeConference(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  now: Date,
): Promise<string> {
  const plannedAt = new Date(now.getTime() + 3_600_000);
  const { caller } = who('case-worker', 'centre');
  const made = await caller.post('/v1/conferences', conferenceAbout(caseId, plannedAt));
  return bodyOf<{ id: string }>(made, 201).id;
}

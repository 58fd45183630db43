import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor, AgencyIds } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName } from './people';

/** What is told to protection. */
export const NEEDS = { reasonCode: 'at-risk', urgent: false, protectionSummary: 'Alone in the evenings.' };

/** The police hand the child of their story to the social service beside; answers the id of the handover. */
export async function makeHandover(
  { child }: Story,
  agencies: AgencyIds,
  who: (role: Role, agency: AgencyName) => Actor,
): Promise<string> {
  const body = { ...NEEDS, childId: child, addressedAgencyId: agencies['social-service'] };
  const sent = await who('child-inspector', 'police').caller.post('/v1/handovers', body);
  return bodyOf<{ id: string }>(sent, 201).id;
}

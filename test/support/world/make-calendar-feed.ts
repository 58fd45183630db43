import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** A link to what the worker of the centre leads; answers its id. */
export async function makeCalendarFeed(who: (role: Role, agency: AgencyName) => Actor): Promise<string> {
  const made = await who('case-worker', 'centre').caller.post('/v1/calendar-feeds', { days: 30 });
  return bodyOf<{ id: string }>(made, 201).id;
}

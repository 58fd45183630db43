import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

interface MadeCase {
  readonly team: readonly { readonly id: string; readonly accountId: string }[];
}

/**
 * The case that the acceptance of the police story has opened: its case worker answers for it, the facilitator was on the
 * team and is no more. Answers the id.
 */
export async function makeCase(who: (role: Role, agency: AgencyName) => Actor): Promise<string> {
  const coordinator = who('centre-coordinator', 'centre').caller;
  const waiting = await coordinator.get('/v1/cases?list=unallocated');
  const [opened] = bodyOf<{ items: { id: string }[] }>(waiting, 200).items;
  const path = `/v1/cases/${opened!.id}`;
  const workerId = who('case-worker', 'centre').account;
  bodyOf(await coordinator.act(path, 'allocate', { workerId }), 200);
  const accountId = who('facilitator', 'centre').account;
  const joined = await coordinator.act(path, 'team-members', { accountId, part: 'psychologist' });
  const member = bodyOf<MadeCase>(joined, 200).team.find((one) => one.accountId === accountId)!;
  const version = (await coordinator.get(path)).headers['etag']!;
  const done = { reasonCode: 'part-done' };
  bodyOf(await coordinator.post(`${path}/team-members/${member.id}/end`, done, { 'if-match': version }), 200);
  return opened!.id;
}

import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

interface Made {
  readonly id: string;
}

/** A programme of the centre in which the child of the police story has a seat, and another one for which it waits. */
export interface MadeProgrammes {
  readonly programme: string;
  readonly member: string;
  readonly wait: string;
  /** Another programme for which it waits as well, as it was asked for. */
  readonly asked: object;
}

export async function makeProgrammes(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
): Promise<MadeProgrammes> {
  const coordinator = who('centre-coordinator', 'centre');
  const add = async (name: string) => {
    const added = await coordinator.caller.post('/v1/programmes', {
      ...{ name, kind: 'group', target: 'any-child', capacity: 2, leaderId: coordinator.account },
    });
    return bodyOf<Made>(added, 201).id;
  };
  const programme = await add('Yellow group');
  const joined = await coordinator.caller.act(`/v1/programmes/${programme}`, 'join', { caseId });
  const [member] = bodyOf<{ members: Made[] }>(joined, 200).members;
  const asked = { programmeId: await add('Green group'), caseId, reasonCode: 'child-wishes' };
  const waits = await who('case-worker', 'centre').caller.post('/v1/programme-waits', asked);
  return { programme, member: member!.id, asked, wait: bodyOf<Made>(waits, 201).id };
}

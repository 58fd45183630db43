import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** A room of the centre, and in it a session of the case of the police story, which its worker leads. */
export interface MadeSessions {
  readonly room: string;
  readonly scheduled: string;
  /** What was asked for. */
  readonly booked: object;
}

export async function makeSessions(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  now: Date,
): Promise<MadeSessions> {
  const { caller: coordinator } = who('centre-coordinator', 'centre');
  const worker = who('case-worker', 'centre');
  const added = await coordinator.post('/v1/rooms', { name: 'Yellow room', seats: 4 });
  const room = bodyOf<{ id: string }>(added, 201).id;
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  const booked = {
    ...{ kind: 'individual', roomId: room, facilitatorId: worker.account, caseIds: [caseId] },
    ...{ beginsAt: inHours(72), endsAt: inHours(73) },
  };
  const made = await worker.caller.post('/v1/sessions', booked);
  return { room, booked, scheduled: bodyOf<{ id: string }>(made, 201).id };
}

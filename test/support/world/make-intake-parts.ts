import { bodyOf } from '../journey';
import type { Actor } from './make-people';

/** A victim of an intake, and how they are reached; answers the id. */
export async function makeVictim({ caller }: Actor, intake: string): Promise<string> {
  const path = `/v1/intakes/${intake}`;
  const { id } = bodyOf<{ id: string }>(await caller.post(`${path}/victims`, { kind: 'adult' }), 201);
  bodyOf(await caller.act(path, `victims/${id}/keep-contact`, { contact: 'Sabunchi' }), 200);
  return id;
}

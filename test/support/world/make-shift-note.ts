import { bodyOf } from '../journey';
import type { Actor } from './make-people';

/** A note to the next shift with one task for the child of an intake; answers the id. */
export async function makeShiftNote(by: Actor, intakeId: string): Promise<string> {
  const body = { text: 'The lift is out of order.', tasks: [{ intakeId, task: 'call-parent' }] };
  return bodyOf<{ id: string }>(await by.caller.post('/v1/shift-notes', body), 201).id;
}

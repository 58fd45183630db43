import { bodyOf } from '../journey';
import type { Actor } from './make-people';

/** The inspector tells the centre something about a referral that it has accepted; answers the id. */
export async function makeMessage(inspector: Actor, referral: string): Promise<string> {
  const words = 'The child has moved in with its aunt.';
  const written = await inspector.caller.post(`/v1/referrals/${referral}/messages`, { words });
  return bodyOf<{ id: string }>(written, 201).id;
}

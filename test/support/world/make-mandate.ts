import { bodyOf } from '../journey';
import type { Actor } from './make-people';

/** A lawyer asks for a mandate by the number of a referral, and nobody has answered. Answers the id. */
export async function makeMandate({ caller }: Actor, number: string): Promise<string> {
  const body = { number, instructedBy: 'child', instructedOn: '2026-01-05', proof: 'signed-form' };
  return bodyOf<{ id: string }>(await caller.post('/v1/mandates', body), 201).id;
}

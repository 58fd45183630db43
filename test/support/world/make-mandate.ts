import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import { localDay } from '../local-day';
import { PDF, putFile } from '../papers';
import type { Actor } from './make-people';

/** A lawyer asks for a mandate by the number of a referral, with the paper that proves it, and nobody has answered. Answers the id. */
export async function makeMandate(test: TestApp, { caller }: Actor, number: string): Promise<string> {
  const body = {
    number,
    instructedBy: 'child',
    instructedOn: localDay(test.clock.now(), 0),
    proof: 'signed-form',
  };
  const { id } = bodyOf<{ id: string }>(await caller.post('/v1/mandates', body), 201);
  const sent = { type: 'application/pdf', ifMatch: '"1"' };
  bodyOf(await putFile(test, caller, `/v1/mandates/${id}/proof`, PDF, sent), 200);
  return id;
}

import { bodyOf } from '../journey';
import type { Actor } from './make-people';

/** The coordinator of a centre with one case draws its file; answers the id. */
export async function makeFileReview({ caller }: Actor): Promise<string> {
  const drawn = await caller.post('/v1/file-reviews/draw', { count: 1 });
  return bodyOf<{ items: readonly { id: string }[] }>(drawn, 201).items[0]!.id;
}

/** The coordinator of a centre has talked with somebody who works there; answers the id. */
export async function makeTalk({ caller }: Actor, { account: workerId }: Actor, now: Date): Promise<string> {
  const talk = { workerId, heldAt: now.toISOString(), topics: ['workload'], note: 'Two cases less.' };
  return bodyOf<{ id: string }>(await caller.post('/v1/supervision-talks', talk), 201).id;
}

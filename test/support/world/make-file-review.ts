import { bodyOf } from '../journey';
import type { Actor } from './make-people';

/** The coordinator of a centre with one case draws its file; answers the id. */
export async function makeFileReview({ caller }: Actor): Promise<string> {
  const drawn = await caller.post('/v1/file-reviews/draw', { count: 1 });
  return bodyOf<{ items: readonly { id: string }[] }>(drawn, 201).items[0]!.id;
}

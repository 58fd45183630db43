import { scheduled } from './hearings';
import { bodyOf } from './journey';
import type { KnownChild, Ordering } from './orders';
import { custodyBody } from './world/make-due-process';

export const minutesAgo = ({ test }: Ordering, minutes: number): string =>
  new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();

/** Remanded a minute ago, and known to the court, which was asked to hear it. Answers the id of the custody. */
export async function remanded(at: Ordering, whose?: KnownChild): Promise<string> {
  const { childId, intakeId } = whose ?? (await at.child());
  const path = `/v1/intakes/${intakeId}/custody`;
  const { inspector, prosecutor } = at.cast;
  const { id } = bodyOf<{ id: string }>(await inspector.post(path, custodyBody(minutesAgo(at, 60))), 201);
  const brought = { broughtAt: minutesAgo(at, 10) };
  bodyOf(await inspector.act(`${path}/${id}`, 'bring-before-judge', brought), 200);
  const decided = { decidedAt: minutesAgo(at, 1), decision: 'remand' };
  bodyOf(await inspector.act(`${path}/${id}`, 'remand', decided), 200);
  await scheduled(at, { childId, intakeId }, { type: 'detention-review' }, prosecutor);
  return id;
}

/** That it is told that a child was freed. */
export async function freed(at: Ordering, { intakeId }: KnownChild, custodyId: string): Promise<void> {
  const path = `/v1/intakes/${intakeId}/custody/${custodyId}/entries`;
  const told = { kind: 'freed', happenedAt: minutesAgo(at, 0), code: 'relative' };
  bodyOf(await at.cast.inspector.post(path, told), 201);
}

import { bodyOf } from '../journey';
import type { TestApp } from '../app';
import type { Actor } from './make-people';

/** The unit puts a child on its preventive register; answers the id. */
export async function makeRegistration(test: TestApp, by: Actor, child: string): Promise<string> {
  const now = test.clock.now();
  const body = {
    ...{ ground: 'other', legalBasis: 'law-336-iiq', putOnAt: now.toISOString() },
    reviewOn: new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
  };
  const made = await by.caller.post(`/v1/children/${child}/preventive-registrations`, body);
  return bodyOf<{ id: string }>(made, 201).id;
}

import type { Caller } from './actors';
import type { TestApp } from './app';
import type { Centre } from './delivery';
import { bodyOf, consent, consentTo, PARENT, registerChild, sampleIdentity } from './journey';

/** A child whom nobody referred, and the case of it. */
export interface Supported {
  readonly childId: string;
  readonly caseId: string;
}

/** What is told of a child that comes to a centre. */
export const cameTo = (test: TestApp, childId: string, more: object = {}) => ({
  childId,
  cameBy: 'self',
  cameAt: test.clock.now().toISOString(),
  ...more,
});

/** A new child comes by itself, and the coordinator opens a case of it. */
export async function supportOpened(
  test: TestApp,
  by: Caller,
  identity = sampleIdentity(),
): Promise<Supported> {
  const { id: childId } = await registerChild(by, identity);
  const { id: caseId } = bodyOf<{ id: string }>(await by.post('/v1/cases', cameTo(test, childId)), 201);
  return { childId, caseId };
}

/** The child and a parent say yes to the support; answers the consent of the child. */
export async function supportAgreed(test: TestApp, by: Caller, { childId, caseId }: Supported) {
  const path = `/v1/children/${childId}/representatives`;
  const { id: representativeId } = bodyOf<{ id: string }>(await by.post(path, PARENT), 201);
  const file = { ...consentTo('prevention'), childId, fileKind: 'case', fileId: caseId };
  await consent(by, test, { ...file, person: 'representative', representativeId });
  return consent(by, test, { ...file, person: 'child' });
}

/** Support that is agreed, and that a worker answers for. */
export async function supportAllocated(test: TestApp, centre: Centre): Promise<Supported> {
  const { coordinator, workerId } = centre;
  const supported = await supportOpened(test, coordinator);
  await supportAgreed(test, coordinator, supported);
  bodyOf(await coordinator.act(`/v1/cases/${supported.caseId}`, 'allocate', { workerId }), 200);
  return supported;
}

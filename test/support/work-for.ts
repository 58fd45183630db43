import { newId } from '../../src/kernel/ids';
import { Entrance } from '../../src/modules/access/application/enter';
import { AccessTokens } from '../../src/modules/access/security/access-tokens';
import type { DiversionRequest } from '../../src/platform/http/diversion-request';
import type { Work } from '../../src/platform/persistence/work';
import type { Caller } from './actors';
import type { TestApp } from './app';

/** A unit of work of somebody who is signed in: for asking a façade as a higher module does, without a route. */
export async function workFor(test: TestApp, { token }: Caller, ifMatch?: string): Promise<Work> {
  const facts = { ...FACTS, requestId: newId(), ifMatch };
  const request = { facts, method: 'POST', url: '/', params: {} } as unknown as DiversionRequest;
  const claims = test.app.get(AccessTokens, { strict: false }).verify(`Bearer ${token}`);
  const entrance = test.app.get(Entrance, { strict: false });
  const { work } = await entrance.enter(request, claims, 'intake.record', test.clock.now());
  return work;
}

const FACTS = {
  traceId: 'trace',
  language: 'en',
  purpose: null,
  ifNoneMatch: undefined,
  idempotencyKey: undefined,
} as const;

import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import { rowsOf } from '../rows';
import type { Actor } from './make-people';

/** Where an agency is told, and a message that nobody took there. */
export interface MadeWebhook {
  readonly id: string;
  readonly dead: string;
}

/** Registered over HTTP; that it was tried for days is written down. */
export async function makeWebhook(test: TestApp, { caller }: Actor, agencyId: string): Promise<MadeWebhook> {
  const wish = {
    ...{ agencyId, roles: ['prosecutor'], url: 'https://receiver.invalid/told' },
    eventTypes: ['referral.submitted.v1'],
  };
  const { id } = bodyOf<{ id: string }>(await caller.post('/v1/webhooks', wish), 201);
  const dead = newId();
  const text = `insert into notifications.delivery (id, endpoint_id, event_id, event_type, subject_kind, subject_id, levels, lane,
      position, occurred_at, state, attempts, next_at, version, created_at, updated_at)
    values ($1, $2, $3, 'referral.submitted.v1', 'referral', $3, '{record}', $3, 1, $4, 'dead', 10, $4, 1, $4, $4)`;
  await rowsOf(test, text, [dead, id, newId(), test.clock.now()]);
  return { id, dead };
}

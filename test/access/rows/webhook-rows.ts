import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Where agencies are told: one that is, one that waits, one that was removed; and messages to the first in each state. */
export interface WebhookIds {
  readonly active: string;
  readonly paused: string;
  readonly removed: string;
  readonly waiting: string;
  readonly dead: string;
  readonly delivered: string;
}

export const newWebhooks = (): WebhookIds => ({
  active: newId(),
  paused: newId(),
  removed: newId(),
  waiting: newId(),
  dead: newId(),
  delivered: newId(),
});

export const webhookRow = (id: string, agency: string, by: Pick<Context, 'account'>): Row => ({
  ...{ id, agency_id: agency, roles: ['prosecutor'], url: 'https://receiver.invalid/' },
  ...{ event_types: ['referral.submitted.v1'], state: 'active', secret: '\\x00', registered_by: by.account },
  ...{ version: 1, created_at: NOW, updated_at: NOW },
});

/** A message that is about the address itself. */
export const testRow = (id: string, webhook: string): Row => ({
  ...{
    id,
    endpoint_id: webhook,
    event_id: newId(),
    event_type: 'webhook.tested.v1',
    subject_kind: 'webhook',
  },
  ...{
    subject_id: webhook,
    levels: [],
    lane: id,
    position: 0,
    occurred_at: NOW,
    state: 'waiting',
    attempts: 0,
  },
  ...{ next_at: NOW, version: 1, created_at: NOW, updated_at: NOW },
});

interface Made {
  readonly webhooks: WebhookIds;
  readonly first: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeWebhookRows(owner: ClientBase, { webhooks, first, contexts }: Made): Promise<void> {
  const { active, paused, removed } = webhooks;
  const { authority, administrator } = contexts;
  for (const [id, state] of [
    [active, 'active'],
    [paused, 'paused'],
    [removed, 'removed'],
  ] as const)
    await putRow(owner, 'notifications.endpoint', {
      ...webhookRow(id, authority.agency, administrator),
      state,
    });
  const file = { file_kind: 'referral', file_id: first.referral, levels: ['record'] };
  for (const state of ['waiting', 'dead', 'delivered'] as const)
    await putRow(owner, 'notifications.delivery', { ...testRow(webhooks[state], active), ...file, state });
  await putRow(owner, 'notifications.attempt', {
    ...{ id: newId(), delivery_id: webhooks.dead, at: NOW, took_ms: 3, outcome: 'timed-out' },
  });
}

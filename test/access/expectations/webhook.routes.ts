import { law, type Asked, type RouteLaw } from './route-law';
import type { World } from '../../support/world';

const ADMINISTRATOR = { holders: ['administrator'], open: 'every holder' } as const;

const ofWebhook =
  (body: object = {}) =>
  ({ webhook }: World): Asked => ({ ids: [webhook.id], body });

const ofDead = ({ webhook }: World): Asked => ({ ids: [webhook.dead], body: {} });

/** Where agencies are told is kept by administrators alone, who are told of no file. */
export const webhookRoutes: readonly RouteLaw[] = [
  law('POST /v1/webhooks', {
    ...ADMINISTRATOR,
    when: 'at an address that is not encrypted',
    answers: [422],
    ask: ({ agencies }) => ({
      body: {
        ...{ agencyId: agencies.prosecutor, roles: ['prosecutor'], url: 'http://receiver.invalid/' },
        eventTypes: ['referral.submitted.v1'],
      },
    }),
  }),
  law('GET /v1/webhooks', ADMINISTRATOR),
  law('GET /v1/webhooks/:id', { ...ADMINISTRATOR, ask: ofWebhook() }),
  law('POST /v1/webhooks/:id/change', {
    ...ADMINISTRATOR,
    ask: ofWebhook({ eventTypes: ['referral.closed.v1'] }),
  }),
  ...['rotate-secret', 'pause', 'resume', 'disable', 'enable', 'remove'].map((action) =>
    law(`POST /v1/webhooks/:id/${action}`, { ...ADMINISTRATOR, ask: ofWebhook() }),
  ),
  law('POST /v1/webhooks/:id/test', { ...ADMINISTRATOR, answers: [201], ask: ofWebhook() }),
  law('GET /v1/webhooks/:id/deliveries', { ...ADMINISTRATOR, ask: ofWebhook() }),
  law('GET /v1/webhook-deliveries/:id', { ...ADMINISTRATOR, ask: ofDead }),
  law('POST /v1/webhook-deliveries/:id/redeliver', { ...ADMINISTRATOR, ask: ofDead }),
  law('POST /v1/webhook-deliveries/:id/drop', { ...ADMINISTRATOR, ask: ofDead }),
];

import { defineLifecycle } from '../../../kernel/lifecycle';

/** Whether an address is told anything. */
export type WebhookState = 'active' | 'paused' | 'disabled' | 'removed';

/** What moves it: an administrator; `lose` is its own answer that it is gone. */
export type WebhookAction = 'pause' | 'resume' | 'disable' | 'lose' | 'enable' | 'remove';

/** Why it is disabled. */
export const DISABLED_BECAUSE = ['by-hand', 'gone'] as const;
export type DisabledBecause = (typeof DISABLED_BECAUSE)[number];

/** Paused, what happens waits for it; disabled, nothing new is laid down for it. */
export const webhookLifecycle = defineLifecycle<WebhookState, WebhookAction>('webhook', 'active', {
  active: { pause: 'paused', disable: 'disabled', lose: 'disabled', remove: 'removed' },
  paused: { resume: 'active', disable: 'disabled', remove: 'removed' },
  disabled: { enable: 'active', remove: 'removed' },
  removed: {},
});

/** What an administrator does with it. */
export const ACTIONS_BY_HAND = ['pause', 'resume', 'disable', 'enable', 'remove'] as const;
export type ActionByHand = (typeof ACTIONS_BY_HAND)[number];

import type { Policy } from '../../../platform/policy/policy';

/** Who keeps the addresses at which agencies are told; what is told, they do not see. */
export const webhookPolicy = {
  'webhook.read': { roles: ['administrator'] },
  'webhook.administer': { roles: ['administrator'] },
} as const satisfies Policy;

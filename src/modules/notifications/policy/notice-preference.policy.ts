import { ROLES, type Policy } from '../../../platform/policy/policy';

/** Everybody says for themselves what they want to be written of. */
export const noticePreferencePolicy = {
  'notice-preference.read': { roles: ROLES },
  'notice-preference.change': { roles: ROLES },
} as const satisfies Policy;

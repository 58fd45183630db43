import { ROLES, type Policy, type Role } from '../../../platform/policy/policy';

/** Which of them is responsible for one concern, its row says. */
export const HANDLERS = ['safeguarding-lead', 'oversight-officer'] as const satisfies Role[];

const handling = { roles: HANDLERS };

/** Everybody may raise a concern and follow their own; handling it is for who is responsible (CRC 19). */
export const concernPolicy = {
  'concern.raise': { roles: ROLES },
  'concern.read': { roles: ROLES },
  'concern.list': { roles: ROLES },
  'concern.triage': handling,
  'concern.start': handling,
  'concern.resolve': handling,
  'concern.escalate': handling,
  'concern.reopen': handling,
  'concern.reassign': { roles: ['oversight-officer'] },
} as const satisfies Policy;

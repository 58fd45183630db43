import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; of which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Who asks whom to do something; the rows say which tasks somebody sees. */
export const taskPolicy = {
  'task.read': { roles: CENTRE },
  'task.give': { roles: CENTRE },
  'task.answer': { roles: CENTRE },
  'task.pass-on': { roles: ['centre-coordinator'] },
} as const satisfies Policy;

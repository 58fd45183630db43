import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

/** What people of a centre ask each other about a case stays with its team. */
export const taskRoutes: readonly RouteLaw[] = [
  law('POST /v1/tasks', {
    when: 'about the case of the police story',
    holders: CENTRE,
    open: OPEN,
    answers: [201],
    ask: (world) => ({
      body: {
        ...{ caseId: world.case, what: 'Ring the school.', dueOn: '2030-01-01' },
        heldBy: world.who('case-worker', 'centre').account,
      },
    }),
  }),
  law('GET /v1/tasks', { holders: CENTRE, open: 'every holder' }),
  law('GET /v1/tasks/:id', { holders: CENTRE, open: OPEN, ask: ({ task }) => ({ ids: [task] }) }),
  law('POST /v1/tasks/:id/pass-on', {
    holders: ['centre-coordinator'],
    open: ['centre-coordinator@addressed-centre'],
    ask: (world) => ({ ids: [world.task], body: { heldBy: world.who('case-worker', 'centre').account } }),
  }),
  ...(['finish', 'give-back'] as const).map((action) =>
    law(`POST /v1/tasks/:id/${action}`, {
      holders: CENTRE,
      open: OPEN,
      ask: ({ task }) => ({ ids: [task], body: {} }),
    }),
  ),
];

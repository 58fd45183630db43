import { law, type RouteLaw } from './route-law';

const COORDINATOR = ['centre-coordinator@addressed-centre'] as const;

/** That a child is said to have done something else is told to the coordinators of its centre, and to nobody else. */
export const lifeEventRoutes: readonly RouteLaw[] = [
  law('GET /v1/new-acts', {
    holders: ['centre-coordinator'],
    open: COORDINATOR,
    otherwise: 'empty',
    ask: ({ newAct }) => ({ query: 'limit=200', shows: newAct }),
  }),
  law('GET /v1/new-acts/:id', {
    holders: ['centre-coordinator'],
    open: COORDINATOR,
    ask: ({ newAct }) => ({ ids: [newAct] }),
  }),
  law('POST /v1/new-acts/:id/acknowledge', {
    holders: ['centre-coordinator'],
    open: COORDINATOR,
    ask: ({ newAct }) => ({ ids: [newAct], body: {} }),
  }),
];

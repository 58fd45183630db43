import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const COORDINATOR = ['centre-coordinator@addressed-centre'] as const;

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const ANSWERING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const TEAM: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

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
  law('GET /v1/eighteenth-birthdays', {
    holders: CENTRE,
    open: TEAM,
    otherwise: 'empty',
    ask: ({ birthday }) => ({ query: 'list=our-centre&limit=200', shows: birthday }),
  }),
  law('GET /v1/eighteenth-birthdays/:id', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ birthday }) => ({ ids: [birthday] }),
  }),
  law('POST /v1/eighteenth-birthdays/:id/ask', {
    when: 'nobody has talked yet',
    holders: ANSWERING,
    open: TEAM,
    ask: ({ birthday }) => ({ ids: [birthday], body: {} }),
  }),
  law('POST /v1/eighteenth-birthdays/:id/talk', {
    when: 'it lies years ahead',
    holders: ANSWERING,
    open: TEAM,
    ask: ({ birthday }) => ({ ids: [birthday], body: { childWords: 'I will be eighteen.' } }),
  }),
];

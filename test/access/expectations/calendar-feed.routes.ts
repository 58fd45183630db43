import { law, type RouteLaw } from './route-law';
import { CENTRE } from './session.routes';

const OWNER = ['centre-coordinator@addressed-centre', 'case-worker@case-team'] as const;

/** Links are theirs who made them, and seen by the coordinators; what they lead to names nobody. */
export const calendarFeedRoutes: readonly RouteLaw[] = [
  law('POST /v1/calendar-feeds', {
    when: 'for a room that does not exist',
    holders: CENTRE,
    open: ['centre-coordinator'],
    barred: ['case-worker', 'facilitator'],
    answers: [422],
    ask: () => ({ body: { days: 3, roomId: '01890000-0000-7000-8000-000000000000' } }),
  }),
  law('GET /v1/calendar-feeds', {
    holders: CENTRE,
    open: OWNER,
    otherwise: 'empty',
    ask: ({ feed }) => ({ query: 'limit=200', shows: feed }),
  }),
  law('GET /v1/calendar-feeds/:id', {
    holders: CENTRE,
    open: OWNER,
    ask: ({ feed }) => ({ ids: [feed] }),
  }),
  law('POST /v1/calendar-feeds/:id/revoke', {
    holders: CENTRE,
    open: OWNER,
    ask: ({ feed }) => ({ ids: [feed], body: {} }),
  }),
  law('GET /public/calendars/:link', {
    when: 'of a secret that is wrong',
    holders: 'public',
    open: 'every holder',
    answers: [404, 429],
    ask: () => ({ ids: ['a'.repeat(43)] }),
  }),
];

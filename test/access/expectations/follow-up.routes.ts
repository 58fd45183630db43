import { law, type RouteLaw } from './route-law';
import { CENTRE, OPEN } from './session.routes';

const NOWHERE = '01890000-0000-7000-8000-000000000000';

/** Whoever works with a child asks after it and knows how often it came. */
export const followUpRoutes: readonly RouteLaw[] = [
  law('GET /v1/missed-sessions', {
    when: 'of one that was not missed',
    holders: CENTRE,
    open: [],
    otherwise: 'empty',
    ask: ({ sessions }) => ({ query: 'limit=200', shows: sessions.scheduled }),
  }),
  law('POST /v1/missed-sessions/:id/catch-up', {
    when: 'of one that does not exist',
    holders: CENTRE,
    open: [],
    ask: (world) => ({
      ids: [NOWHERE],
      body: {
        ...{ placeWords: 'At home.', facilitatorId: world.who('case-worker', 'centre').account },
        ...{ beginsAt: '2020-01-01T10:00:00Z', endsAt: '2020-01-01T11:00:00Z' },
      },
    }),
  }),
  law('POST /v1/missed-sessions/:id/answer', {
    when: 'of one that does not exist',
    holders: CENTRE,
    open: [],
    ask: () => ({ ids: [NOWHERE], body: { answer: 'spoke-with-child' } }),
  }),
  law('GET /v1/cases/:id/attendance', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ case: caseId }) => ({ ids: [caseId] }),
  }),
];

import { law, type RouteLaw } from './route-law';
import { CENTRE, OPEN } from './session.routes';

/** Series are booked by who may book a session of each child, and read by who sees one. */
export const seriesRoutes: readonly RouteLaw[] = [
  law('POST /v1/session-series', {
    when: 'at the times of another one with the child',
    holders: CENTRE,
    open: OPEN,
    answers: [409],
    ask: ({ series }) => ({ body: series.wish }),
  }),
  law('POST /v1/session-series/preview', {
    holders: CENTRE,
    open: OPEN,
    answers: [200],
    ask: ({ series }) => ({ body: series.wish }),
  }),
  law('GET /v1/session-series', {
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ series }) => ({ query: 'limit=200', shows: series.series }),
  }),
  law('GET /v1/session-series/:id', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ series }) => ({ ids: [series.series] }),
  }),
  law('POST /v1/session-series/:id/reschedule', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ series }) => ({
      ids: [series.series],
      body: { beginsAt: '20:00', askedBy: 'child', reasonCode: 'child-asked' },
    }),
  }),
  law('POST /v1/session-series/:id/end', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ series }) => ({ ids: [series.series], body: { reasonCode: 'centre-closed' } }),
  }),
];

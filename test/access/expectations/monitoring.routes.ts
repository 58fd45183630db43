import { law, type RouteLaw } from './route-law';

const COORDINATOR = ['centre-coordinator@addressed-centre'] as const;
const READERS = ['centre-coordinator', 'case-worker'] as const;
/** Who works at a centre; and of them the two who talked. */
const TALKERS = ['centre-coordinator', 'case-worker', 'facilitator'] as const;
const TALKED = ['centre-coordinator@addressed-centre', 'case-worker@case-team'] as const;
const ANSWERS = { answers: [{ question: 'child-heard', answer: 'yes' }] };

/** Files of a centre are looked at by its coordinators; who answers for a case learns what was found, once it is complete. */
export const monitoringRoutes: readonly RouteLaw[] = [
  law('POST /v1/file-reviews/draw', {
    when: 'of cases that were never opened',
    holders: ['centre-coordinator'],
    open: 'every holder',
    answers: [409],
    ask: () => ({ body: { count: 1, openedUntil: '2000-01-01T00:00:00Z' } }),
  }),
  law('GET /v1/file-reviews', {
    holders: READERS,
    open: COORDINATOR,
    otherwise: 'empty',
    ask: ({ fileReview }) => ({ query: 'limit=200', shows: fileReview }),
  }),
  law('GET /v1/file-reviews/:id', {
    when: 'while somebody looks at it',
    holders: READERS,
    open: COORDINATOR,
    ask: ({ fileReview }) => ({ ids: [fileReview] }),
  }),
  law('POST /v1/file-reviews/:id/answer', {
    holders: ['centre-coordinator'],
    open: COORDINATOR,
    ask: ({ fileReview }) => ({ ids: [fileReview], body: ANSWERS }),
  }),
  ...(['POST /v1/file-reviews/:id/complete', 'POST /v1/file-reviews/:id/drop'] as const).map((route) =>
    law(route, {
      holders: ['centre-coordinator'],
      open: COORDINATOR,
      ask: ({ fileReview }) => ({ ids: [fileReview], body: {} }),
    }),
  ),
  law('POST /v1/file-reviews/:id/settle', {
    when: 'while somebody looks at it',
    holders: READERS,
    open: COORDINATOR,
    ask: ({ fileReview }) => ({
      ids: [fileReview],
      body: { question: 'child-heard', outcomeCode: 'mended' },
    }),
  }),
  law('POST /v1/supervision-talks', {
    when: 'with somebody who does not serve there',
    holders: ['centre-coordinator'],
    open: 'every holder',
    answers: [422],
    ask: () => ({
      body: {
        workerId: '01890000-0000-7000-8000-000000000000',
        heldAt: '2020-01-01T00:00:00Z',
        topics: ['workload'],
      },
    }),
  }),
  law('GET /v1/supervision-talks', {
    holders: TALKERS,
    open: TALKED,
    otherwise: 'empty',
    ask: ({ talk }) => ({ query: 'limit=200', shows: talk }),
  }),
  law('GET /v1/supervision-talks/:id', {
    holders: TALKERS,
    open: TALKED,
    ask: ({ talk }) => ({ ids: [talk] }),
  }),
  law('POST /v1/supervision-talks/:id/acknowledge', {
    holders: TALKERS,
    open: ['case-worker@case-team'],
    barred: ['centre-coordinator@addressed-centre'],
    ask: ({ talk }) => ({ ids: [talk], body: {} }),
  }),
];

import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const REVIEWING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

/** What child and centre say of a plan stays with those who work with the child (domain of the centre). */
export const progressReviewRoutes: readonly RouteLaw[] = [
  law('POST /v1/progress-reviews', {
    when: 'while one is open, on the case of the police story',
    holders: REVIEWING,
    open: OPEN,
    answers: [409],
    ask: ({ case: caseId }) => ({ body: { caseId } }),
  }),
  law('GET /v1/progress-reviews', {
    when: 'of the centre, on the case of the police story',
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ case: id, progressReview }) => ({
      query: `list=our-centre&caseId=${id}&limit=200`,
      shows: progressReview,
    }),
  }),
  ...(['GET /v1/progress-reviews/:id', 'GET /v1/progress-reviews/:id/comparison'] as const).map((route) =>
    law(route, {
      when: 'it is due',
      holders: CENTRE,
      open: OPEN,
      ask: ({ progressReview }) => ({ ids: [progressReview] }),
    }),
  ),
  ...(['begin', 'amend', 'complete'] as const).map((action) =>
    law(`POST /v1/progress-reviews/:id/${action}`, {
      when: 'it is due',
      holders: REVIEWING,
      open: OPEN,
      ask: ({ progressReview }) => ({ ids: [progressReview], body: {} }),
    }),
  ),
];

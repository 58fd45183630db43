import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const LAWYERS: readonly Role[] = ['clinic-lawyer'];
const COORDINATORS: readonly Role[] = ['centre-coordinator'];
const BOTH: readonly Role[] = [...LAWYERS, ...COORDINATORS];

/** In the world nobody has accepted the mandate: no lawyer holds it, and the request goes to the centre of the case. */
const ASKED: readonly Who[] = ['centre-coordinator@addressed-centre'];

/** A copy is asked for by who defends the child, and answered by who coordinates the centre that has the case. */
export const copyRequestRoutes: readonly RouteLaw[] = [
  law('POST /v1/copy-requests', {
    ...{ holders: LAWYERS, open: [], otherwise: 422 },
    ask: ({ mandate }) => ({ body: { mandateId: mandate, what: 'plan' } }),
  }),
  law('GET /v1/copy-requests', {
    ...{ holders: BOTH, open: ASKED, otherwise: 'empty' },
    ask: ({ copyRequest }) => ({ query: 'limit=200', shows: copyRequest }),
  }),
  law('GET /v1/copy-requests/:id', {
    ...{ holders: BOTH, open: ASKED },
    ask: ({ copyRequest }) => ({ ids: [copyRequest] }),
  }),
  law('POST /v1/copy-requests/:id/answer', {
    ...{ holders: COORDINATORS, open: ASKED },
    ask: ({ copyRequest, document }) => ({ ids: [copyRequest], body: { documentId: document } }),
  }),
  law('POST /v1/copy-requests/:id/refuse', {
    ...{ holders: COORDINATORS, open: ASKED },
    ask: ({ copyRequest }) => ({ ids: [copyRequest], body: { reasonCode: 'not-kept-here' } }),
  }),
  law('POST /v1/copy-requests/:id/withdraw', {
    ...{ holders: LAWYERS, open: [] },
    ask: ({ copyRequest }) => ({ ids: [copyRequest], body: {} }),
  }),
];

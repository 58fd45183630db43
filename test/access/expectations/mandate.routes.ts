import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CLINIC: readonly Role[] = ['clinic-lawyer', 'clinic-coordinator'];
const COORDINATORS: readonly Role[] = ['clinic-coordinator'];

/** There is one clinic in the world; its lawyer has asked, and nobody has answered. */
const BOTH: readonly Who[] = ['clinic-lawyer', 'clinic-coordinator'];

/** A mandate is the clinic’s and nobody else’s. */
export const mandateRoutes: readonly RouteLaw[] = [
  law('GET /v1/mandates', {
    ...{ holders: CLINIC, open: BOTH, otherwise: 'empty' },
    ask: ({ mandate }) => ({ query: 'limit=200', shows: mandate }),
  }),
  law('GET /v1/mandates/:id', { holders: CLINIC, open: BOTH, ask: ({ mandate }) => ({ ids: [mandate] }) }),
  law('POST /v1/mandates', {
    ...{ holders: CLINIC, open: BOTH, answers: [422] },
    ask: () => ({
      body: { number: 'R-2222-22', instructedBy: 'child', instructedOn: '2020-01-01', proof: 'not-one' },
    }),
  }),
  law('GET /v1/mandates/:id/proof', {
    ...{ holders: CLINIC, open: BOTH },
    ask: ({ mandate }) => ({ ids: [mandate] }),
  }),
  law('GET /v1/mandates/:id/proof/content', {
    ...{ holders: CLINIC, open: BOTH },
    ask: ({ mandate }) => ({ ids: [mandate], headers: { 'purpose-of-use': 'legal-help' } }),
  }),
  law('PUT /v1/mandates/:id/proof', {
    ...{ holders: CLINIC, open: BOTH },
    ask: ({ mandate }) => ({ ids: [mandate], headers: { 'content-type': 'application/pdf' } }),
  }),
  law('POST /v1/mandates/:id/proof/withdraw', {
    ...{ holders: CLINIC, open: BOTH },
    ask: ({ mandate }) => ({ ids: [mandate], body: { reasonCode: 'wrong-child' } }),
  }),
  law('POST /v1/mandates/:id/accept', {
    ...{ holders: COORDINATORS, open: COORDINATORS },
    ask: ({ mandate }) => ({ ids: [mandate], body: { lawyerId: mandate } }),
  }),
  law('POST /v1/mandates/:id/decline', {
    ...{ holders: COORDINATORS, open: COORDINATORS },
    ask: ({ mandate }) => ({ ids: [mandate], body: { reasonCode: 'no-capacity' } }),
  }),
  law('POST /v1/mandates/:id/withdraw', {
    ...{ holders: CLINIC, open: BOTH },
    ask: ({ mandate }) => ({ ids: [mandate], body: { reasonCode: 'not-wanted' } }),
  }),
  law('POST /v1/mandates/:id/hand-over', {
    ...{ holders: COORDINATORS, open: COORDINATORS },
    ask: ({ mandate }) => ({ ids: [mandate], body: { lawyerId: mandate, reasonCode: 'leave' } }),
  }),
  law('POST /v1/mandates/:id/take-back', {
    ...{ holders: COORDINATORS, open: COORDINATORS },
    ask: ({ mandate }) => ({ ids: [mandate], body: { reasonCode: 'child-wishes', lawyerPresent: true } }),
  }),
  law('POST /v1/mandates/:id/end', {
    ...{ holders: CLINIC, open: BOTH },
    ask: ({ mandate }) => ({ ids: [mandate], body: { reasonCode: 'matter-over' } }),
  }),
];

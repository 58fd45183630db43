import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const COORDINATORS: readonly Role[] = ['centre-coordinator'];
const ANSWERING: readonly Role[] = ['centre-coordinator', 'case-worker'];
const HERE: Who = 'centre-coordinator@addressed-centre';
const WORKER: Who = 'case-worker@case-team';
/** The coordinators of the centre that is asked. */
const THERE: Who = 'centre-coordinator@former-centre';

/** A case is handed over between two centres: their coordinators and who works on it know, and nobody else. */
export const transferRoutes: readonly RouteLaw[] = [
  law('GET /v1/transfers', {
    holders: ANSWERING,
    open: [HERE, THERE, WORKER],
    otherwise: 'empty',
    ask: ({ transfer }) => ({ query: 'limit=200', shows: transfer }),
  }),
  law('GET /v1/transfers/:id', {
    when: 'while the other centre is asked',
    holders: ANSWERING,
    open: [HERE, THERE, WORKER],
    ask: ({ transfer }) => ({ ids: [transfer] }),
  }),
  law('POST /v1/transfers', {
    when: 'while the other centre is asked',
    holders: COORDINATORS,
    open: [HERE],
    answers: [409],
    ask: ({ case: caseId, agencies }) => ({
      body: {
        ...{ caseId, toAgencyId: agencies['centre-beside'], reasonCode: 'child-wish' },
        explanation: 'The family asks for it.',
      },
    }),
  }),
  law('POST /v1/transfers/:id/accept', {
    when: 'while the other centre is asked',
    holders: COORDINATORS,
    open: [HERE, THERE],
    ask: ({ transfer, case: anybody }) => ({ ids: [transfer], body: { workerId: anybody } }),
  }),
  law('POST /v1/transfers/:id/decline', {
    when: 'while the other centre is asked',
    holders: COORDINATORS,
    open: [HERE, THERE],
    ask: ({ transfer }) => ({
      ids: [transfer],
      body: { reasonCode: 'no-capacity', nextStep: 'ask-another-centre' },
    }),
  }),
  law('POST /v1/transfers/:id/withdraw', {
    when: 'while the other centre is asked',
    holders: COORDINATORS,
    open: [HERE, THERE],
    ask: ({ transfer }) => ({ ids: [transfer], body: { reasonCode: 'asked-in-error' } }),
  }),
  law('POST /v1/transfers/:id/settle', {
    when: 'while the other centre is asked',
    holders: ANSWERING,
    open: [HERE, THERE, WORKER],
    ask: ({ transfer }) => ({ ids: [transfer], body: {} }),
  }),
];

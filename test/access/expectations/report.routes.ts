import type { Role } from '../../../src/platform/policy/policy';
import { newId } from '../../../src/kernel/ids';
import { law, type RouteLaw } from './route-law';

const DECIDING: readonly Role[] = ['prosecutor', 'judge', 'police-supervisor', 'commission-secretary'];
const REPORTED: readonly Role[] = ['centre-coordinator', ...DECIDING];

/** Of the case of the police story nothing is told while its work goes on; of others nobody knows (GC24 §66–71). */
export const reportRoutes: readonly RouteLaw[] = [
  law('GET /v1/reports', {
    when: 'of a case whose work goes on',
    holders: REPORTED,
    open: [],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'limit=200', shows: id }),
  }),
  ...(['GET /v1/cases/:id/report', 'GET /v1/cases/:id/report.pdf'] as const).map((route) =>
    law(route, {
      when: 'its work goes on',
      holders: REPORTED,
      open: [],
      ask: ({ case: id }) => ({ ids: [id] }),
    }),
  ),
  law('POST /v1/cases/:id/report/acknowledge', {
    when: 'its work goes on',
    holders: DECIDING,
    open: [],
    ask: ({ case: id }) => ({ ids: [id], body: {} }),
  }),
  law('POST /v1/cases/:id/report/correct', {
    when: 'of a case that is not there',
    holders: ['centre-coordinator'],
    open: [],
    ask: () => ({ ids: [newId()], body: { reasonCode: 'other' } }),
  }),
  law('GET /v1/cases/:id/certificate.pdf', {
    when: 'its work goes on',
    holders: ['centre-coordinator'],
    open: [],
    ask: ({ case: id }) => ({ ids: [id] }),
  }),
  law('POST /v1/child-certificates/verify', {
    when: 'of a number that nobody was given',
    holders: ['centre-coordinator', 'referring-officer', 'clinic-lawyer'],
    open: 'every holder',
    answers: [200],
    ask: () => ({ body: { number: 'T-2222-22' } }),
  }),
];

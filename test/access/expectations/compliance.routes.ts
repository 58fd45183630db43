import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const SUPERVISING: readonly Role[] = ['probation-officer', 'centre-coordinator'];
const READING: readonly Role[] = [...SUPERVISING, 'prosecutor', 'judge'];
const AUTHORITY: Who = 'prosecutor@addressed-authority';
const PROPOSER: Who = 'centre-coordinator@addressed-centre';
const PROBATION: Who = 'probation-officer';

const WHEN = 'of an order that the probation office supervises';
const WORKED = {
  ...{ measure: 'public-works', day: '2020-01-01', minutes: 60, activity: 'planting' },
  ...{ placeKind: 'park', supervisedBy: 'Nümunə Bağban' },
};

const answer = (verb: string, body: object = {}): RouteLaw =>
  law(`POST /v1/orders/:id/hours/:line/${verb}`, {
    ...{ when: WHEN, holders: SUPERVISING, open: [PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance.hours], body }),
  });

/** What is done of an order: who supervises writes it down, and who decides on it reads it; the proposer does neither. */
export const complianceRoutes: readonly RouteLaw[] = [
  law('POST /v1/orders/:id/hours', {
    ...{ when: 'of an order that has not begun', holders: SUPERVISING, open: [PROBATION], answers: [409] },
    barred: [PROPOSER],
    ask: ({ order }) => ({ ids: [order], body: WORKED }),
  }),
  law('GET /v1/orders/:id/hours', {
    ...{ when: WHEN, holders: READING, open: [AUTHORITY, PROBATION] },
    ask: ({ order }) => ({ ids: [order] }),
  }),
  law('GET /v1/orders/:id/hours/:line', {
    ...{ when: WHEN, holders: READING, open: [AUTHORITY, PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance.hours] }),
  }),
  answer('verify'),
  answer('decline', { reasonCode: 'other' }),
  answer('mark-in-error', { reasonCode: 'other' }),
];

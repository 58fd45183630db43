import type { Role } from '../../../src/platform/policy/policy';
import { proposalTo } from '../../support/world/make-orders';
import { law, type RouteLaw, type Who } from './route-law';

const DECIDING: readonly Role[] = ['prosecutor', 'judge'];
const PROPOSING: readonly Role[] = [...DECIDING, 'centre-coordinator'];
const READING: readonly Role[] = [...PROPOSING, 'probation-officer'];
const SUPERVISING: readonly Role[] = ['probation-officer', 'centre-coordinator'];
const AUTHORITY: Who = 'prosecutor@addressed-authority';
const CENTRE: Who = 'centre-coordinator@addressed-centre';
const PROBATION: Who = 'probation-officer';

const WHY = { reasonCode: 'other', reasons: 'Because.' };

/** A step about a breach, or an end: who may, and to whom the order is known. */
const step = (verb: string, holders: readonly Role[], more: object = {}): RouteLaw =>
  law(`POST /v1/orders/:id/${verb}`, {
    ...{ when: 'when the authority has ordered it', holders },
    open: [AUTHORITY, CENTRE, PROBATION].filter((one) => holders.some((role) => one.startsWith(role))),
    ask: ({ order }) => ({ ids: [order], body: { ...WHY, ...more } }),
  });

const steps: readonly RouteLaw[] = [
  step('record-breach', SUPERVISING),
  step('excuse', DECIDING),
  step('warn', DECIDING),
  step('refer-to-court', [...DECIDING, ...SUPERVISING]),
  step('continue', ['judge']),
  step('replace', ['judge'], { outcomeCode: 'imprisonment', lawyerPresent: true }),
  step('complete', SUPERVISING),
  step('discharge-early', DECIDING),
  step('revoke', DECIDING),
  step('quash', DECIDING),
  step('overturn', DECIDING, { reasonCode: 'not-proportionate' }),
  step('vary', DECIDING, { conditions: [{ kind: 'other', words: 'Ring the office once a week.' }] }),
  step('look-again', DECIDING, { reasonCode: undefined, outcome: 'kept', lawyerHeard: true }),
  law('POST /v1/orders/:id/change-supervisor', {
    ...{ when: 'when the authority has ordered it', holders: DECIDING, open: [AUTHORITY] },
    ask: ({ order, agencies }) => ({
      ids: [order],
      body: { ...WHY, supervisorAgencyId: agencies.centre },
    }),
  }),
  law('POST /v1/orders/:id/take-over', {
    ...{ when: 'when the authority has ordered it', holders: SUPERVISING, open: [CENTRE, PROBATION] },
    ask: ({ order }) => ({ ids: [order], body: {} }),
  }),
  law('POST /v1/orders/:id/begin-interval', {
    ...{ when: 'when the authority has ordered it', holders: DECIDING, open: [AUTHORITY] },
    ask: ({ order }) => ({ ids: [order], body: { kind: 'suspension', reasonCode: 'ill', note: 'Ill.' } }),
  }),
  law('POST /v1/orders/:id/end-interval', {
    ...{ when: 'when the authority has ordered it', holders: DECIDING, open: [AUTHORITY] },
    ask: ({ order }) => ({ ids: [order], body: { kind: 'suspension', reasonCode: 'goes-on' } }),
  }),
];

/** The centre has proposed it, the prosecutor ordered it, the probation office sees that it is done. */
export const orderRoutes: readonly RouteLaw[] = [
  law('GET /v1/orders', {
    holders: READING,
    open: [AUTHORITY, CENTRE, PROBATION],
    otherwise: 'empty',
    ask: ({ order }) => ({ query: 'limit=200', shows: order }),
  }),
  law('GET /v1/orders/:id', {
    when: 'when the authority has ordered it',
    holders: [...READING, 'case-worker'],
    open: [AUTHORITY, CENTRE, PROBATION],
    ask: ({ order }) => ({ ids: [order] }),
  }),
  law('POST /v1/orders', {
    when: 'for a child whom one knows',
    holders: PROPOSING,
    open: [CENTRE, AUTHORITY, 'prosecutor@reviewer'],
    answers: [201],
    otherwise: 422,
    ask: ({ agencies, stories }) => ({ body: proposalTo(agencies.court, stories.police.child) }),
  }),
  law('POST /v1/orders/:id/order', {
    when: 'when the authority has ordered it',
    holders: DECIDING,
    open: [AUTHORITY],
    ask: ({ order, agencies }) => ({
      ids: [order],
      body: { supervisorAgencyId: agencies.probation, reasons: 'It is enough.' },
    }),
  }),
  law('POST /v1/orders/:id/reject', {
    when: 'when the authority has ordered it',
    holders: DECIDING,
    open: [AUTHORITY],
    ask: ({ order }) => ({ ids: [order], body: WHY }),
  }),
  law('POST /v1/orders/:id/withdraw', {
    when: 'when the authority has ordered it',
    holders: PROPOSING,
    open: [AUTHORITY, CENTRE],
    ask: ({ order }) => ({ ids: [order], body: WHY }),
  }),
  law('POST /v1/orders/:id/start', {
    when: 'when the authority has ordered it',
    holders: SUPERVISING,
    open: [CENTRE, PROBATION],
    ask: ({ order }) => ({ ids: [order], body: {} }),
  }),
  ...steps,
];

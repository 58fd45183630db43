import { newId } from '../../../src/kernel/ids';
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

const PAID = { measure: 'fine', day: '2020-01-01', amount: 100, proof: 'bank-receipt' };
const PARTS = { measure: 'fine', parts: [{ dueOn: '2099-01-01', amount: 100 }] };

const RHYTHM = {
  ...{ purpose: 'reporting', rhythm: 'weekly', weekday: 1, at: '15:00', from: '2099-01-01' },
  ...{ until: '2099-02-01', restDays: 'skip' },
};
const MEETING = { plannedAt: '2099-01-01T10:00:00Z', purpose: 'reporting' };

/** A day on which a condition was looked at, which is a line of the ledger too. */
const SAID = {
  ...{ conditionId: newId(), day: '2020-01-01', outcome: 'kept', reasonCode: 'seen-by-supervisor' },
};

const LINES = { hours: 'hours', payments: 'payments', 'condition-days': 'conditionDay' } as const;
type Kept = keyof typeof LINES;

/** What became of a date on which the child was to come. */
const tell = (verb: string, body: object = {}): RouteLaw =>
  law(`POST /v1/orders/:id/appointments/:appointment/${verb}`, {
    ...{ when: WHEN, holders: SUPERVISING, open: [PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance.appointment], body }),
  });

const answer = (what: Kept, verb: string, body: object = {}): RouteLaw =>
  law(`POST /v1/orders/:id/${what}/:line/${verb}`, {
    ...{ when: WHEN, holders: SUPERVISING, open: [PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance[LINES[what]]], body }),
  });

/** Something that is written down anew: the order of the world has not begun. */
const write = (what: string, body: object): RouteLaw =>
  law(`POST /v1/orders/:id/${what}`, {
    ...{ when: 'of an order that has not begun', holders: SUPERVISING, open: [PROBATION], answers: [409] },
    barred: [PROPOSER],
    ask: ({ order }) => ({ ids: [order], body }),
  });

const read = (what: string, open: readonly Who[] = [AUTHORITY, PROBATION]): RouteLaw =>
  law(`GET /v1/orders/:id/${what}`, {
    ...{ when: WHEN, holders: READING, open },
    ask: ({ order }) => ({ ids: [order] }),
  });

const readLine = (what: Kept): RouteLaw =>
  law(`GET /v1/orders/:id/${what}/:line`, {
    ...{ when: WHEN, holders: READING, open: [AUTHORITY, PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance[LINES[what]]] }),
  });

/** What is done of an order: who supervises writes it down, and who decides on it reads it; the proposer does neither. */
export const complianceRoutes: readonly RouteLaw[] = [
  write('hours', WORKED),
  read('hours'),
  readLine('hours'),
  answer('hours', 'verify'),
  answer('hours', 'decline', { reasonCode: 'other' }),
  answer('hours', 'mark-in-error', { reasonCode: 'other' }),
  write('payments', PAID),
  read('payments'),
  readLine('payments'),
  answer('payments', 'verify'),
  answer('payments', 'decline', { reasonCode: 'other' }),
  answer('payments', 'mark-in-error', { reasonCode: 'other' }),
  write('condition-days', SAID),
  read('condition-days'),
  readLine('condition-days'),
  answer('condition-days', 'verify'),
  answer('condition-days', 'decline', { reasonCode: 'other' }),
  answer('condition-days', 'mark-in-error', { reasonCode: 'other' }),
  write('instalments', PARTS),
  read('instalments'),
  write('appointments', MEETING),
  read('appointments'),
  law('GET /v1/orders/:id/appointments/:appointment', {
    ...{ when: WHEN, holders: READING, open: [AUTHORITY, PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance.appointment] }),
  }),
  write('appointment-series', RHYTHM),
  read('appointment-series'),
  law('GET /v1/orders/:id/appointment-series/:series', {
    ...{ when: WHEN, holders: READING, open: [AUTHORITY, PROBATION] },
    ask: ({ order, compliance }) => ({ ids: [order, compliance.series] }),
  }),
  law('POST /v1/orders/:id/appointment-series/:series/cancel', {
    ...{ when: WHEN, holders: SUPERVISING, open: [PROBATION] },
    ask: ({ order, compliance }) => ({
      ids: [order, compliance.series],
      body: { reasonCode: 'office-closed' },
    }),
  }),
  tell('keep'),
  tell('miss', { childWords: 'I forgot.' }),
  tell('excuse', { reasonCode: 'ill' }),
  tell('move', { reasonCode: 'ill', plannedAt: MEETING.plannedAt }),
  tell('cancel', { reasonCode: 'office-closed' }),
  write('progress', {
    standings: [{ conditionId: newId(), standing: 'kept', reasonCode: 'seen-by-supervisor' }],
  }),
  read('progress', [AUTHORITY, PROBATION, PROPOSER]),
];

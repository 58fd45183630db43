import type { Role } from '../../../src/platform/policy/policy';
import { WRITTEN } from '../../support/court-reports';
import { law, type RouteLaw, type Who } from './route-law';

const DECIDING: readonly Role[] = ['prosecutor', 'judge'];
const COORDINATING: readonly Role[] = ['centre-coordinator'];
const WRITING: readonly Role[] = ['centre-coordinator', 'case-worker'];
const READING: readonly Role[] = [...DECIDING, ...WRITING];
const AUTHORITY: Who = 'prosecutor@addressed-authority';
const CENTRE: Who = 'centre-coordinator@addressed-centre';
/** Who was named to write it. */
const WRITER: Who = 'case-worker@case-team';

const act = (verb: string, holders: readonly Role[], open: readonly Who[], body: object = {}): RouteLaw =>
  law(`POST /v1/pre-decision-reports/:id/${verb}`, {
    ...{ when: 'when the centre has handed it in', holders, open },
    ask: ({ preDecision }) => ({ ids: [preDecision], body }),
  });

const SUPERVISING: readonly Role[] = ['probation-officer', 'centre-coordinator'];
const TOLD: readonly Role[] = [...SUPERVISING, ...DECIDING];
/** Supervises the order; the centre proposed it, and is told nothing of how it goes. */
const PROBATION: Who = 'probation-officer';

const SENT = 'when who supervises has sent it';
const answer = (verb: string, holders: readonly Role[], open: readonly Who[]): RouteLaw =>
  law(`POST /v1/court-reports/:id/${verb}`, {
    ...{ when: SENT, holders, open },
    ask: ({ orderReport }) => ({ ids: [orderReport], body: {} }),
  });

/** The probation office has told the prosecutor how an order goes. */
const onOrders: readonly RouteLaw[] = [
  law('GET /v1/court-reports', {
    holders: TOLD,
    open: [AUTHORITY, PROBATION],
    otherwise: 'empty',
    ask: ({ orderReport }) => ({ query: 'limit=200', shows: orderReport }),
  }),
  law('GET /v1/court-reports/:id', {
    ...{ when: SENT, holders: TOLD, open: [AUTHORITY, PROBATION] },
    ask: ({ orderReport }) => ({ ids: [orderReport] }),
  }),
  // The office does not hold the child of this story, whose key opens what is told.
  law('GET /v1/court-reports/:id/report.pdf', {
    ...{ when: SENT, holders: TOLD, open: [AUTHORITY] },
    ask: ({ orderReport }) => ({ ids: [orderReport] }),
  }),
  law('POST /v1/orders/:id/court-reports', {
    when: 'about an order that does not hold yet',
    holders: SUPERVISING,
    open: [PROBATION],
    barred: [CENTRE],
    answers: [409],
    ask: ({ order }) => ({
      ids: [order],
      body: {
        ...{ kind: 'start', periodFrom: '2026-01-05', periodTo: '2026-01-06', recommendation: 'go-on' },
        ...{ progress: 'It begins.', childWords: 'Good.', reasons: 'It works.' },
      },
    }),
  }),
  answer('sign', SUPERVISING, [PROBATION]),
  answer('discard', SUPERVISING, [PROBATION]),
  answer('acknowledge', DECIDING, [AUTHORITY]),
];

/** The prosecutor has asked the centre about the child of an order; its worker wrote it, its coordinator handed it in. */
export const courtReportRoutes: readonly RouteLaw[] = [
  law('GET /v1/pre-decision-reports', {
    holders: READING,
    open: [AUTHORITY, CENTRE, WRITER],
    otherwise: 'empty',
    ask: ({ preDecision }) => ({ query: 'limit=200', shows: preDecision }),
  }),
  law('GET /v1/pre-decision-reports/:id', {
    when: 'when the centre has handed it in',
    holders: READING,
    open: [AUTHORITY, CENTRE, WRITER],
    ask: ({ preDecision }) => ({ ids: [preDecision] }),
  }),
  law('GET /v1/pre-decision-reports/:id/report.pdf', {
    when: 'when the centre has handed it in',
    holders: READING,
    open: [AUTHORITY, CENTRE, WRITER],
    ask: ({ preDecision }) => ({ ids: [preDecision] }),
  }),
  law('POST /v1/pre-decision-reports', {
    when: 'about an order that is decided',
    holders: DECIDING,
    open: [AUTHORITY],
    answers: [409],
    otherwise: 422,
    ask: ({ order, agencies }) => ({
      body: { orderId: order, centreAgencyId: agencies.centre, language: 'az' },
    }),
  }),
  act('take-on', COORDINATING, [CENTRE], { writerId: '0197a000-0000-7000-8000-000000000000' }),
  act('decline', COORDINATING, [CENTRE], { reasonCode: 'other' }),
  act('submit', COORDINATING, [CENTRE]),
  act('write', WRITING, [CENTRE, WRITER], WRITTEN),
  act('withdraw', DECIDING, [AUTHORITY], { reasonCode: 'other' }),
  act('send-back', DECIDING, [AUTHORITY], { reasonCode: 'other' }),
  act('acknowledge', DECIDING, [AUTHORITY]),
  ...onOrders,
];

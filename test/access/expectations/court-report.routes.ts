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
];

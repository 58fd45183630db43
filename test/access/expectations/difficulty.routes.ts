import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const ANSWERING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];
const COORDINATED: readonly Who[] = ['centre-coordinator@addressed-centre'];

const LONG_AGO = '2020-01-01T00:00:00Z';

/** What goes wrong in the work with a child stays with those who work with it (domain of the centre). */
export const difficultyRoutes: readonly RouteLaw[] = [
  law('POST /v1/difficulties', {
    when: 'by a ground that is none, on the case of the police story',
    holders: CENTRE,
    open: OPEN,
    answers: [422],
    ask: ({ case: caseId }) => ({
      body: { caseId, ground: 'no-such-ground', happenedOn: '2020-01-01', facts: 'None.' },
    }),
  }),
  law('GET /v1/difficulties', {
    when: 'of the centre, on the case of the police story',
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ case: id, difficulty }) => ({
      query: `list=our-centre&caseId=${id}&limit=200`,
      shows: difficulty.id,
    }),
  }),
  law('GET /v1/difficulties/:id', {
    when: 'the child was heard',
    holders: CENTRE,
    open: OPEN,
    ask: ({ difficulty }) => ({ ids: [difficulty.id] }),
  }),
  law('POST /v1/difficulties/:id/hear', {
    when: 'the child was heard',
    holders: CENTRE,
    open: OPEN,
    ask: ({ difficulty }) => ({
      ids: [difficulty.id],
      body: { explainedAt: LONG_AGO, explanation: 'Words.' },
    }),
  }),
  law('POST /v1/difficulties/:id/resolve', {
    when: 'the child was heard',
    holders: ANSWERING,
    open: OPEN,
    ask: ({ difficulty }) => ({ ids: [difficulty.id], body: {} }),
  }),
  law('POST /v1/difficulties/:id/withdraw', {
    when: 'the child was heard',
    holders: ANSWERING,
    open: OPEN,
    ask: ({ difficulty }) => ({ ids: [difficulty.id], body: { reasonCode: 'recorded-wrongly' } }),
  }),
  law('POST /v1/difficulties/:id/propose', {
    when: 'the child was heard',
    holders: ANSWERING,
    open: OPEN,
    ask: ({ difficulty }) => ({ ids: [difficulty.id], body: { kind: 'talk', reasons: 'Enough.' } }),
  }),
  ...(['confirm', 'decline'] as const).map((action) =>
    law(`POST /v1/difficulties/:id/responses/:responseId/${action}`, {
      when: 'it is proposed',
      holders: ['centre-coordinator'],
      open: COORDINATED,
      ask: ({ difficulty }) => ({ ids: [difficulty.id, difficulty.response], body: {} }),
    }),
  ),
  law('POST /v1/difficulties/:id/responses/:responseId/contest', {
    when: 'it is proposed',
    holders: CENTRE,
    open: OPEN,
    ask: ({ difficulty }) => ({
      ids: [difficulty.id, difficulty.response],
      body: { by: 'child', contestedAt: LONG_AGO, words: 'Words.' },
    }),
  }),
  ...(['uphold', 'lift'] as const).map((action) =>
    law(`POST /v1/difficulties/:id/responses/:responseId/${action}`, {
      when: 'it is proposed',
      holders: ['centre-coordinator'],
      open: COORDINATED,
      ask: ({ difficulty }) => ({
        ids: [difficulty.id, difficulty.response],
        body: { words: 'Words.' },
      }),
    }),
  ),
];

import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw } from './route-law';

const DECIDING: readonly Role[] = ['prosecutor', 'judge', 'police-supervisor', 'commission-secretary'];
const TOLD: readonly Role[] = ['centre-coordinator', ...DECIDING];

const ASKED = {
  ...{ reasonCode: 'child-asks', facts: 'The child asks for it.', childWords: 'I want it to be decided.' },
  lawyerNotTold: 'has-no-lawyer',
};
const ANSWER = {
  answer: 'continue',
  reasons: 'Enough.',
  bestInterests: 'It helps.',
  childWords: 'I want to.',
};

/** Of the case of the police story nothing was given back: of that nobody is told anything (TR 14; GC24 §66–71). */
export const caseReturnRoutes: readonly RouteLaw[] = [
  law('POST /v1/cases/:id/ask-to-return', {
    when: 'it is allocated',
    holders: ['centre-coordinator', 'case-worker'],
    open: ['centre-coordinator@addressed-centre', 'case-worker@case-team'],
    ask: ({ case: id }) => ({ ids: [id], body: ASKED }),
  }),
  ...(['return-to-authority', 'decline-return'] as const).map((action) =>
    law(`POST /v1/cases/:id/${action}`, {
      when: 'it is allocated',
      holders: ['centre-coordinator'],
      open: ['centre-coordinator@addressed-centre'],
      ask: ({ case: id }) => ({
        ids: [id],
        body: action === 'decline-return' ? { reasonCode: 'other' } : {},
      }),
    }),
  ),
  law('POST /v1/cases/:id/withdraw-return', {
    when: 'it is allocated',
    holders: ['centre-coordinator', 'case-worker'],
    open: ['centre-coordinator@addressed-centre', 'case-worker@case-team'],
    ask: ({ case: id }) => ({ ids: [id], body: { reasonCode: 'other' } }),
  }),
  law('GET /v1/case-returns', {
    when: 'of a case whose work goes on',
    holders: TOLD,
    open: [],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'limit=200', shows: id }),
  }),
  law('GET /v1/cases/:id/return', {
    when: 'its work goes on',
    holders: ['case-worker', ...TOLD],
    open: [],
    ask: ({ case: id }) => ({ ids: [id] }),
  }),
  law('GET /v1/cases/:id/return.pdf', {
    when: 'its work goes on',
    holders: TOLD,
    open: [],
    ask: ({ case: id }) => ({ ids: [id] }),
  }),
  law('POST /v1/cases/:id/return/answer', {
    when: 'its work goes on',
    holders: DECIDING,
    open: [],
    ask: ({ case: id }) => ({ ids: [id], body: ANSWER }),
  }),
];

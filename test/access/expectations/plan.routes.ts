import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const PLANNING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

const RETURN = { reasonCode: 'other', note: 'Written anew.' };
const SIGNATURE = { party: 'child', way: 'typed', name: 'A. B.', signedAt: '2020-01-01T00:00:00Z' };

/** What is planned with a child stays with those who work with it; who referred sees milestones (domain of the centre). */
export const planRoutes: readonly RouteLaw[] = [
  law('POST /v1/plans', {
    when: 'while one is in the making, on the case of the police story',
    holders: PLANNING,
    open: OPEN,
    answers: [409],
    ask: ({ case: caseId }) => ({ body: { caseId } }),
  }),
  law('GET /v1/plans', {
    when: 'of the case of the police story',
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ case: id, plans }) => ({ query: `caseId=${id}&limit=200`, shows: plans.active }),
  }),
  ...(['GET /v1/plans/:id', 'GET /v1/plans/:id/difference'] as const).map((route) =>
    law(route, {
      when: 'it is active',
      holders: CENTRE,
      open: OPEN,
      ask: ({ plans }) => ({ ids: [plans.active] }),
    }),
  ),
  ...(['amend', 'propose', 'discard', 'agree'] as const).map((action) =>
    law(`POST /v1/plans/:id/${action}`, {
      when: 'it is a draft',
      holders: PLANNING,
      open: OPEN,
      ask: ({ plans }) => ({ ids: [plans.drafted], body: {} }),
    }),
  ),
  law('POST /v1/plans/:id/sign', {
    when: 'it is a draft',
    holders: PLANNING,
    open: OPEN,
    ask: ({ plans }) => ({ ids: [plans.drafted], body: SIGNATURE }),
  }),
  law('POST /v1/plans/:id/revise', {
    when: 'it is a draft',
    holders: PLANNING,
    open: OPEN,
    ask: ({ plans }) => ({ ids: [plans.drafted], body: RETURN }),
  }),
  law('POST /v1/plans/:id/approve', {
    when: 'it is a draft',
    holders: ['centre-coordinator'],
    open: ['centre-coordinator@addressed-centre'],
    ask: ({ plans }) => ({ ids: [plans.drafted], body: {} }),
  }),
  law('POST /v1/plans/:id/send-back', {
    when: 'it is a draft',
    holders: ['centre-coordinator'],
    open: ['centre-coordinator@addressed-centre'],
    ask: ({ plans }) => ({ ids: [plans.drafted], body: RETURN }),
  }),
];

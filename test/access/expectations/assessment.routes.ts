import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const ASSESSING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

const NOW = '2020-01-01T00:00:00Z';

/** What a child and its parents told of their needs stays with those who work with them (GC24 §66–71; domain of the centre). */
export const assessmentRoutes: readonly RouteLaw[] = [
  law('POST /v1/assessments', {
    when: 'by a tool that is none, on the case of the police story',
    holders: ASSESSING,
    open: OPEN,
    answers: [422],
    ask: ({ case: caseId }) => ({ body: { caseId, tool: 'no-such-tool' } }),
  }),
  law('GET /v1/assessments', {
    when: 'of the case of the police story',
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ case: id, assessments }) => ({ query: `caseId=${id}&limit=200`, shows: assessments.completed }),
  }),
  ...(['GET /v1/assessments/:id', 'GET /v1/assessments/:id/comparison'] as const).map((route) =>
    law(route, {
      when: 'it is completed',
      holders: CENTRE,
      open: OPEN,
      ask: ({ assessments }) => ({ ids: [assessments.completed] }),
    }),
  ),
  ...(['amend', 'complete', 'discard'] as const).map((action) =>
    law(`POST /v1/assessments/:id/${action}`, {
      when: 'it is a draft',
      holders: ASSESSING,
      open: OPEN,
      ask: ({ assessments }) => ({ ids: [assessments.drafted], body: {} }),
    }),
  ),
  law('POST /v1/safety-steps/:id/record-done', {
    when: 'it waits',
    holders: CENTRE,
    open: OPEN,
    ask: ({ assessments }) => ({ ids: [assessments.step], body: { doneAt: NOW, note: 'Done.' } }),
  }),
];

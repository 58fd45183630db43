import { law, type RouteLaw } from './route-law';
import { CENTRE, OPEN } from './session.routes';

/** Hours are known in their centre; whether a child goes to school to whom the case is open to. */
export const hoursRoutes: readonly RouteLaw[] = [
  law('POST /v1/opening-hours', {
    when: 'of one’s own centre',
    holders: ['centre-coordinator'],
    open: 'every holder',
    answers: [201],
    ask: () => ({ body: { validFrom: '2099-01-01', hours: [] } }),
  }),
  law('GET /v1/opening-hours', {
    when: 'of one’s own centre',
    holders: CENTRE,
    open: 'every holder',
  }),
  law('POST /v1/cases/:id/schooling', {
    holders: CENTRE,
    open: OPEN,
    answers: [201],
    ask: ({ case: caseId }) => ({ ids: [caseId], body: { goesToSchool: false } }),
  }),
  law('GET /v1/cases/:id/schooling', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ case: caseId }) => ({ ids: [caseId] }),
  }),
];

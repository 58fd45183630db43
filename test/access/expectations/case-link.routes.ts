import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const COORDINATORS: readonly Role[] = ['centre-coordinator'];
const COORDINATOR: Who = 'centre-coordinator@addressed-centre';
const WORKER: Who = 'case-worker@case-team';

/** The id of nothing. */
const NOBODYS = '01890000-0000-7000-8000-000000000000';

/** Which cases have to do with each other, who sees both knows; who sees one, who speaks with the family. */
export const caseLinkRoutes: readonly RouteLaw[] = [
  law('POST /v1/case-links', {
    when: 'with a case that nobody sees',
    holders: COORDINATORS,
    open: [],
    ask: ({ case: caseId }) => ({ body: { caseIds: [caseId, NOBODYS], kind: 'sibling' } }),
  }),
  law('GET /v1/case-links/proposals', {
    when: 'while nobody took part with another',
    holders: COORDINATORS,
    open: [],
    otherwise: 'empty',
    ask: () => ({ query: 'limit=200', shows: NOBODYS }),
  }),
  law('GET /v1/case-links/:id', {
    when: 'with who speaks with the family',
    holders: CENTRE,
    open: [COORDINATOR, WORKER],
    ask: ({ caseLink }) => ({ ids: [caseLink.told] }),
  }),
  law('GET /v1/case-links/:id', {
    when: 'of which one sees both',
    holders: CENTRE,
    open: [COORDINATOR],
    ask: ({ caseLink }) => ({ ids: [caseLink.untold] }),
  }),
  law('GET /v1/cases/:id/links', {
    holders: CENTRE,
    open: [COORDINATOR, WORKER],
    ask: ({ case: caseId, caseLink }) => ({ ids: [caseId], query: 'limit=200', shows: caseLink.told }),
  }),
  ...(
    [
      ['name-contact', {}],
      ['end', { reasonCode: 'linked-in-error' }],
    ] as const
  ).map(([action, body]) =>
    law(`POST /v1/case-links/:id/${action}`, {
      when: 'of which one sees both',
      holders: COORDINATORS,
      open: [COORDINATOR],
      ask: ({ caseLink }) => ({ ids: [caseLink.untold], body }),
    }),
  ),
];

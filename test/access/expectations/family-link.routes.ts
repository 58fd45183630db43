import { law, type RouteLaw } from './route-law';
import { CENTRE, OPEN } from './session.routes';

/** The id of nothing. */
const NOBODYS = '01890000-0000-7000-8000-000000000000';

/** Links are given by who answers for the case, seen by its team and coordinators, and lead to what names nobody. */
export const familyLinkRoutes: readonly RouteLaw[] = [
  law('POST /v1/cases/:id/family-links', {
    when: 'for a representative that is nobody',
    holders: ['case-worker'],
    open: ['case-worker@case-team'],
    answers: [422],
    ask: ({ case: id }) => ({
      ids: [id],
      body: { reader: 'representative', representativeId: NOBODYS, language: 'az', days: 3 },
    }),
  }),
  law('GET /v1/family-links', {
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ case: id, familyLink }) => ({ query: `caseId=${id}&limit=200`, shows: familyLink }),
  }),
  law('GET /v1/family-links/:id', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ familyLink }) => ({ ids: [familyLink] }),
  }),
  law('POST /v1/family-links/:id/revoke', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ familyLink }) => ({ ids: [familyLink], body: {} }),
  }),
  law('GET /public/family-pages/:link', {
    when: 'of a secret that is wrong',
    holders: 'public',
    open: 'every holder',
    answers: [404, 429],
    ask: () => ({ ids: ['a'.repeat(43)] }),
  }),
  law('GET /v1/leaflets/:language', {
    holders: 'public',
    open: 'every holder',
    ask: () => ({ ids: ['az'] }),
  }),
];

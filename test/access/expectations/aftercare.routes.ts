import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const ASKING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The coordinators of the centre, and who answers for the case; nobody who refers, decides or defends. */
const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

/** How it goes with a child after the closure is asked by its centre, and told to nobody else (domain §3.7). */
export const aftercareRoutes: readonly RouteLaw[] = [
  law('GET /v1/aftercare', {
    when: 'of the centre, on the case of the police story',
    holders: ASKING,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ case: id, aftercare }) => ({
      query: `list=our-centre&caseId=${id}&limit=200`,
      shows: aftercare,
    }),
  }),
  law('GET /v1/aftercare/:id', {
    when: 'it is scheduled',
    holders: ASKING,
    open: OPEN,
    ask: ({ aftercare }) => ({ ids: [aftercare] }),
  }),
  law('POST /v1/aftercare/:id/record', {
    when: 'it is scheduled',
    holders: ASKING,
    open: OPEN,
    ask: ({ aftercare }) => ({ ids: [aftercare], body: { reached: false, tries: 3 } }),
  }),
  law('POST /v1/aftercare/:id/skip', {
    when: 'it is scheduled',
    holders: ASKING,
    open: OPEN,
    ask: ({ aftercare }) => ({ ids: [aftercare], body: { reasonCode: 'moved' } }),
  }),
];

import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw } from './route-law';

const LAWYERS: readonly Role[] = ['clinic-lawyer'];
const PURPOSE = { 'purpose-of-use': 'legal-help' };

/** In the world nobody has accepted the mandate: every window is shut. */
export const caseStatusRoutes: readonly RouteLaw[] = [
  law('GET /v1/case-status', {
    ...{ holders: LAWYERS, open: 'every holder' },
    ask: () => ({ headers: PURPOSE }),
  }),
  law('GET /v1/case-status/changes', {
    ...{ holders: LAWYERS, open: 'every holder' },
    ask: () => ({ headers: PURPOSE }),
  }),
  law('GET /v1/case-status/:id', {
    ...{ holders: LAWYERS, open: [] },
    ask: ({ mandate }) => ({ ids: [mandate], headers: PURPOSE }),
  }),
  law('GET /v1/mandates/:id/defence-file', {
    ...{ holders: LAWYERS, open: [] },
    ask: ({ mandate }) => ({ ids: [mandate], headers: PURPOSE }),
  }),
];

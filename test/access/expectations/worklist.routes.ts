import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw } from './route-law';

const WITH_A_DESK: readonly Role[] = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
  'prosecutor',
  'judge',
  'protection-officer',
  'probation-officer',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'safeguarding-lead',
  'oversight-officer',
  'clinic-coordinator',
];

/** What waits is one's own agency's: the list is open, and holds nothing of another. */
export const worklistRoutes: readonly RouteLaw[] = [
  law('GET /v1/worklist', { holders: [...WITH_A_DESK, 'administrator'], open: 'every holder' }),
  law('GET /v1/my-day', { holders: WITH_A_DESK, open: 'every holder' }),
  law('GET /v1/my-team', { holders: ['centre-coordinator'], open: 'every holder' }),
];

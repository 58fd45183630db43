import { law, type RouteLaw } from './route-law';

/** What waits is one's own agency's: the list is open, and holds nothing of another. */
export const worklistRoutes: readonly RouteLaw[] = [
  law('GET /v1/worklist', {
    holders: [
      'child-inspector',
      'investigator',
      'police-supervisor',
      'commission-secretary',
      'referring-officer',
      'prosecutor',
      'judge',
      'protection-officer',
      'centre-coordinator',
      'case-worker',
      'facilitator',
      'safeguarding-lead',
      'oversight-officer',
    ],
    open: 'every holder',
  }),
];

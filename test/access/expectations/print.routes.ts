import { intake, law, type RouteLaw } from './route-law';

const AT_THE_DOOR = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
] as const;

/** What goes on paper: rights for any child, and the record of an intake for whoever reads it. */
export const printRoutes: readonly RouteLaw[] = [
  law('GET /v1/rights-notices/:language', {
    holders: [...AT_THE_DOOR, 'prosecutor', 'judge', 'centre-coordinator', 'case-worker', 'clinic-lawyer'],
    open: 'every holder',
    ask: () => ({ ids: ['az'] }),
  }),
  law('GET /v1/intakes/:id/record.pdf', {
    when: 'a referral on it was refused',
    stories: ['police'],
    holders: [...AT_THE_DOOR, 'prosecutor', 'judge'],
    open: [
      'child-inspector@own-unit',
      'police-supervisor@own-unit',
      'investigator@investigator-of-the-act',
      'prosecutor@addressed-authority',
      'prosecutor@reviewer',
    ],
    ask: intake,
  }),
];

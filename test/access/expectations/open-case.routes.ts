import type { Role } from '../../../src/platform/policy/policy';
import { child, law, type RouteLaw, type Who } from './route-law';

const WHO_MEETS_CHILDREN: readonly Role[] = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
];

const HOLDING: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@own-unit',
  'investigator@investigator-of-the-act',
  'police-supervisor@own-unit',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
  'commission-secretary@addressed-authority',
];

/** Whether support is running is for those who meet the child and hold it, and for no court and no centre. */
export const openCaseRoutes: readonly RouteLaw[] = [
  law('GET /v1/children/:id/open-case', {
    when: 'a child of the story',
    stories: ['police', 'court', 'help'],
    holders: WHO_MEETS_CHILDREN,
    open: HOLDING,
    ask: child,
  }),
];

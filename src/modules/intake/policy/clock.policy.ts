import type { Policy, Role } from '../../../platform/policy/policy';

/** Who lets a clock stand still answers for the unit or for the proceeding. */
const PAUSING = {
  roles: ['police-supervisor', 'prosecutor'] as const satisfies Role[],
  certificates: ['vetting', 'juvenile-justice-training'],
};

/** Who looks at the clocks of intakes, and who may let them stand still. */
export const clockPolicy = {
  'clock.read': {
    roles: [
      'child-inspector',
      'investigator',
      'police-supervisor',
      'prosecutor',
      'judge',
      'commission-secretary',
      'referring-officer',
    ],
  },
  'clock.list': {
    roles: [
      'child-inspector',
      'investigator',
      'police-supervisor',
      'commission-secretary',
      'referring-officer',
    ],
  },
  'clock.pause': PAUSING,
  'clock.resume': PAUSING,
} as const satisfies Policy;

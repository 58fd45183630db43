import type { Policy } from '../../../platform/policy/policy';

/** What is recorded of an intake is recorded by the unit that met the child. */
const recording = {
  roles: [
    'child-inspector',
    'investigator',
    'police-supervisor',
    'commission-secretary',
    'referring-officer',
  ],
} as const;

/** Who records that a child was met. */
export const intakePolicy = {
  'intake.record': {
    roles: ['child-inspector', 'commission-secretary', 'referring-officer'],
    certificates: ['vetting', 'juvenile-justice-training'],
  },
  'intake.decide': {
    roles: ['child-inspector', 'police-supervisor', 'commission-secretary', 'referring-officer'],
    certificates: ['vetting', 'juvenile-justice-training'],
  },
  // Who answers for the unit: an intake that stands is not taken out of sight by who recorded it.
  'intake.mark-in-error': {
    roles: ['police-supervisor', 'commission-secretary', 'referring-officer'],
    certificates: ['vetting', 'juvenile-justice-training'],
  },
  'intake.assess-evidence': { roles: ['investigator', 'prosecutor'] },
  'intake.record-co-participant': recording,
  'intake.unlink-co-participant': recording,
  'intake.list-linked': recording,
  'intake.record-harm': recording,
  'intake.record-need': recording,
  'intake.record-victim': recording,
  'intake.reach-victim': { roles: ['child-inspector', 'investigator'] },
  'intake.read': {
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
  'intake.list': {
    roles: [
      'child-inspector',
      'investigator',
      'police-supervisor',
      'commission-secretary',
      'referring-officer',
    ],
  },
} as const satisfies Policy;

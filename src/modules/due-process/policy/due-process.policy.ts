import type { Policy } from '../../../platform/policy/policy';

const CERTIFICATES = ['vetting', 'juvenile-justice-training'];
const POLICE = ['child-inspector', 'investigator'] as const;

/** Who records what is owed to a child that was met or held, and who reads it; of which intakes, the rows say. */
export const dueProcessPolicy = {
  'due-process.record': {
    roles: [...POLICE, 'commission-secretary', 'referring-officer'],
    certificates: CERTIFICATES,
  },
  // A lawyer reads it in the file of a defence alone, with a purpose.
  'due-process.read': {
    roles: [
      ...POLICE,
      'police-supervisor',
      'prosecutor',
      'judge',
      'commission-secretary',
      'referring-officer',
    ],
  },
  'custody.record': { roles: POLICE, certificates: CERTIFICATES },
  // Who answers for the unit: that a child was held is not taken out of the counts by who held it.
  'custody.mark-in-error': { roles: ['police-supervisor'], certificates: CERTIFICATES },
  'interview.record': { roles: POLICE, certificates: CERTIFICATES },
  'interview.list-breaches': { roles: ['police-supervisor'] },
  'treatment.ask': { roles: ['child-inspector', 'police-supervisor', 'safeguarding-lead'] },
  'mandate-request.receive': { roles: ['clinic-coordinator'] },
} as const satisfies Policy;

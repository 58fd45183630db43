import type { Policy, Role } from '../../../platform/policy/policy';

/** Who meets children and hands over whom protection must help. */
const SENDERS = [
  'child-inspector',
  'commission-secretary',
  'referring-officer',
  'centre-coordinator',
] as const satisfies Role[];

/** Who keeps the preventive register of a unit. */
const POLICE = ['child-inspector', 'police-supervisor'] as const satisfies Role[];

const PROTECTORS = ['protection-officer'] as const satisfies Role[];
const FOLLOWERS = [...SENDERS, 'police-supervisor', ...PROTECTORS] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who hands over, who protects, who follows. */
export const protectionPolicy = {
  'handover.protect': {
    roles: ['child-inspector', 'police-supervisor', 'commission-secretary', 'referring-officer'],
    certificates: CERTIFICATES,
  },
  'handover.send': { roles: SENDERS },
  'handover.read': { roles: FOLLOWERS },
  'handover.list': { roles: FOLLOWERS },
  'handover.withdraw': { roles: [...SENDERS, 'police-supervisor'] },
  'handover.acknowledge': { roles: PROTECTORS },
  'handover.return': { roles: PROTECTORS },
  'handover.answer': { roles: PROTECTORS },
  'handover.close': { roles: PROTECTORS },
  'preventive-registration.keep': { roles: POLICE, certificates: CERTIFICATES },
  'preventive-registration.read': { roles: POLICE },
} as const satisfies Policy;

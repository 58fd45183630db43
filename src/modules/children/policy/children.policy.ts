import type { Policy } from '../../../platform/policy/policy';

const REGISTER = ['child-inspector', 'commission-secretary', 'referring-officer'] as const;
/** A centre registers who comes by itself, and keeps who stands for a child that it works with (Law 919-IIQ). */
const RECEIVE = [...REGISTER, 'centre-coordinator'] as const;
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may have a child in their hands when something happens to it. */
const WITH_THE_CHILD = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'probation-officer',
  'protection-officer',
  'referring-officer',
  'safeguarding-lead',
] as const;

/** Who may search, register and read children; which children, the register of need to know says. */
export const childrenPolicy = {
  'child.search': { roles: RECEIVE, certificates: CERTIFICATES },
  'child.register': { roles: RECEIVE, certificates: CERTIFICATES },
  'child.correct': { roles: RECEIVE, certificates: CERTIFICATES },
  'child.read': {
    roles: [
      ...REGISTER,
      'investigator',
      'police-supervisor',
      'prosecutor',
      'judge',
      'centre-coordinator',
      // On whose cases they work.
      'case-worker',
      'facilitator',
      'protection-officer',
    ],
  },
  'child.list': { roles: [...REGISTER, 'investigator', 'police-supervisor', 'centre-coordinator'] },
  'child.read-corrections': { roles: [...RECEIVE, 'police-supervisor'] },
  'child.read-need-to-know': { roles: [...REGISTER, 'police-supervisor', 'oversight-officer'] },
  'child.see-open-case': { roles: [...REGISTER, 'investigator', 'police-supervisor'] },
  'child.take-notice': { roles: [...REGISTER, 'police-supervisor'] },
  'representative.read': {
    roles: [
      ...REGISTER,
      'police-supervisor',
      'prosecutor',
      'judge',
      'centre-coordinator',
      'case-worker',
      'protection-officer',
    ],
  },
  'representative.record': { roles: RECEIVE, certificates: CERTIFICATES },
  // Which children, the function of the card says: a live grant of one's agency on the child's own file.
  'emergency-card.read': { roles: WITH_THE_CHILD },
  'emergency-card.keep': {
    roles: [
      'child-inspector',
      'investigator',
      'referring-officer',
      'protection-officer',
      'centre-coordinator',
      'case-worker',
    ],
  },
} as const satisfies Policy;

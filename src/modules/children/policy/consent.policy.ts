import type { Policy } from '../../../platform/policy/policy';

/** Those who work with a child and explain to it what it is asked for. */
const WITH_THE_CHILD = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'prosecutor',
  'judge',
  'protection-officer',
] as const;

const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may record and read consents; of which files, the register of need to know says. Taking back asks for no certificate. */
export const consentPolicy = {
  'consent.record': { roles: WITH_THE_CHILD, certificates: CERTIFICATES },
  'consent.read': { roles: WITH_THE_CHILD },
  'consent.withdraw': { roles: WITH_THE_CHILD },
} as const satisfies Policy;

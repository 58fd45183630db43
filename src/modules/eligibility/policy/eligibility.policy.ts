import { ROLES, type Policy } from '../../../platform/policy/policy';

/** Who asks the rules, and who keeps them; of which intakes, the row policies say. */
export const eligibilityPolicy = {
  'eligibility.check': {
    roles: ['child-inspector', 'commission-secretary', 'referring-officer', 'prosecutor', 'judge'],
    certificates: ['vetting', 'juvenile-justice-training'],
  },
  // An investigator learns nothing of an admission, not even that there is one.
  'eligibility.read': {
    roles: [
      'child-inspector',
      'police-supervisor',
      'prosecutor',
      'judge',
      'commission-secretary',
      'referring-officer',
    ],
  },
  // Law and rules hold nothing about anybody; drafts are shown by the row policies to who keeps them.
  'eligibility-rule.read': { roles: ROLES },
  'eligibility-rule.keep': { roles: ['administrator'] },
} as const satisfies Policy;

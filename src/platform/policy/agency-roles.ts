import type { AgencyKind, Role } from './policy';

/** Which roles an agency of a kind may give; a safeguarding lead may serve in any. */
export const ROLES_OF_AGENCY: Readonly<Record<AgencyKind, readonly Role[]>> = {
  'police-unit': ['child-inspector', 'investigator', 'police-supervisor', 'safeguarding-lead'],
  'diversion-centre': ['centre-coordinator', 'case-worker', 'facilitator', 'safeguarding-lead'],
  'legal-clinic': ['clinic-lawyer', 'clinic-coordinator', 'safeguarding-lead'],
  'prosecutor-office': ['prosecutor', 'safeguarding-lead'],
  court: ['judge', 'safeguarding-lead'],
  'probation-office': ['probation-officer', 'safeguarding-lead'],
  'child-rights-commission': ['commission-secretary', 'referring-officer', 'safeguarding-lead'],
  'state-committee': ['referring-officer', 'safeguarding-lead'],
  ombudsperson: ['referring-officer', 'safeguarding-lead'],
  'social-service': ['referring-officer', 'protection-officer', 'safeguarding-lead'],
  school: ['referring-officer', 'safeguarding-lead'],
  council: ['council-analyst', 'safeguarding-lead'],
  oversight: ['oversight-officer', 'safeguarding-lead'],
  administration: ['administrator', 'safeguarding-lead'],
};

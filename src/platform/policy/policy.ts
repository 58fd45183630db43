/** The kinds of agency that take part. */
export const AGENCY_KINDS = [
  'police-unit',
  'diversion-centre',
  'legal-clinic',
  'prosecutor-office',
  'court',
  'probation-office',
  'child-rights-commission',
  'state-committee',
  'ombudsperson',
  'social-service',
  'school',
  'council',
  'oversight',
  'administration',
] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Every role that an account may have. */
export const ROLES = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'prosecutor',
  'judge',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'clinic-lawyer',
  'clinic-coordinator',
  'probation-officer',
  'commission-secretary',
  'referring-officer',
  'protection-officer',
  'safeguarding-lead',
  'council-analyst',
  'oversight-officer',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Who may do it: permission → the roles that have it, and the training or vetting it asks for. */
export type Policy = Readonly<
  Record<string, { readonly roles: readonly Role[]; readonly certificates?: readonly string[] }>
>;

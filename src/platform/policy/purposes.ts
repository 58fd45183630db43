import type { Role } from './policy';

/** The closed list of purposes for which a record may be looked at (`Purpose-Of-Use`). */
export const PURPOSES = [
  'intake',
  'decision',
  'supervision-of-staff',
  'case-work',
  'legal-help',
  'protection',
  'safeguarding',
  'oversight',
  'administration',
  'statistics',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** For what a legal clinic may look at what a mandate opens. */
export const PURPOSES_OF_CLINIC = ['legal-help'] as const satisfies Purpose[];

/** For what who refers may look at what became of it. */
export const PURPOSES_OF_REFERRER = [
  'intake',
  'decision',
  'supervision-of-staff',
] as const satisfies Purpose[];

export const isPurpose = (text: string): text is Purpose => (PURPOSES as readonly string[]).includes(text);

const DEFAULTS: Readonly<Record<Role, Purpose>> = {
  'child-inspector': 'intake',
  investigator: 'intake',
  'police-supervisor': 'supervision-of-staff',
  prosecutor: 'decision',
  judge: 'decision',
  'centre-coordinator': 'case-work',
  'case-worker': 'case-work',
  facilitator: 'case-work',
  'clinic-lawyer': 'legal-help',
  'clinic-coordinator': 'legal-help',
  'probation-officer': 'case-work',
  'commission-secretary': 'intake',
  'referring-officer': 'intake',
  'protection-officer': 'protection',
  'safeguarding-lead': 'safeguarding',
  'council-analyst': 'statistics',
  'oversight-officer': 'oversight',
  administrator: 'administration',
};

/** The purpose taken when the caller states none. */
export const defaultPurpose = (roles: readonly Role[]): Purpose => DEFAULTS[roles[0] ?? 'administrator'];

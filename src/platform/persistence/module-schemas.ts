/** The platform and the modules, lower ones first: the order in which their row policies and functions are made. */
export const MODULES = [
  'platform',
  'audit',
  'access',
  'reference',
  'children',
  'documents',
  'safeguarding',
  'reviews',
  'intake',
  'due-process',
  'protection',
  'eligibility',
  'referrals',
  'sentencing',
  'cases',
  'paper-files',
  'case-plans',
  'sessions',
  'follow-through',
  'life-events',
  'monitoring',
  'closure',
  'messages',
  'family-page',
  'desk',
  'legal-clinic',
  'evaluation',
  'notifications',
] as const;

/** Each has one PostgreSQL schema of its own. */
export const SCHEMAS: readonly string[] = MODULES.map((name) => name.replace('-', '_'));

/** What the authority of a representative rests on. */
export const REPRESENTATIVE_AUTHORITIES = [
  'parenthood',
  'court-decision',
  'guardianship-decision',
  'appointment',
  'not-recorded',
] as const;

/** What was shown as proof of it. */
export const REPRESENTATIVE_PROOFS = [
  'birth-certificate',
  'identity-document',
  'court-decision',
  'guardianship-certificate',
  'appointment-order',
  'none-shown',
] as const;

/** Conflict codes that bar nobody; with any other one the representative cannot consent and is shown no file. */
const WITHOUT_CONFLICT: readonly string[] = ['none', 'not-recorded'];

/** Does a conflict of interest bar this representative? */
export const isConflicted = (conflict: string): boolean => !WITHOUT_CONFLICT.includes(conflict);

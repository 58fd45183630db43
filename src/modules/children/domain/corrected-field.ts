/** The parts of an identity that are corrected one by one, with the old value kept. */
export const CORRECTED_FIELDS = ['name', 'birth-date', 'identity-number'] as const;

export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Why an identity is corrected, as somebody tells it. */
export const CORRECTION_REASONS = [
  'document-shown',
  'told-otherwise',
  'written-wrongly',
  'found-by-authority',
] as const;

/** Why an identity was corrected; an assessment of age corrects the birth date by itself. */
export type CorrectionReason = (typeof CORRECTION_REASONS)[number] | 'age-assessed';

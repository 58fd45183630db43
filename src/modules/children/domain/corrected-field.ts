/** The parts of an identity that are corrected one by one, with the old value kept. */
export type CorrectedField = 'name' | 'birth-date' | 'identity-number';

import type { Place } from '../../children';

/** Where the bytes of a paper that proves a mandate belong, though they lie elsewhere. */
export const proofPlace = (row: string): Place => ({
  ...{ table: 'legal_clinic.mandate_proof', column: 'content', row },
});

import type { SealedPlace } from '../../children';

/** Where why a case is to go on elsewhere is sealed to. */
export const placeOfExplanation = (id: string): SealedPlace => ({
  table: 'transfers.transfer',
  column: 'explanation',
  row: id,
});

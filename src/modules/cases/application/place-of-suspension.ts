import type { SealedPlace } from '../../children';

/** Where why the work stands still is sealed to. */
export const placeOfSuspension = (id: string): SealedPlace => ({
  table: 'cases.suspension',
  column: 'note',
  row: id,
});

import type { SealedPlace } from '../../children';

/** Where the note on the end of a case is sealed to. */
export const placeOfNote = (id: string): SealedPlace => ({
  table: 'cases.case_file',
  column: 'ending_note',
  row: id,
});

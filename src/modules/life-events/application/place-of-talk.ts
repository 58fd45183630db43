import type { SealedPlace } from '../../children';

/** Where what a child says before it comes of age is sealed to. */
export const placeOfTalk = (id: string): SealedPlace => ({
  table: 'life_events.eighteenth_birthday',
  column: 'talk_words',
  row: id,
});

/** Of one character, in a pattern with the flag `u`: not among those that are letters by name and blanks to whoever reads. */
const SHOWS = String.raw`(?![\p{Default_Ignorable_Code_Point}\u{13441}\u{13442}])`;

/** A letter that shows, as part of a pattern with the flag `u`: fillers of Hangul and blanks of hieroglyphs show nothing. */
export const VISIBLE_LETTER = String.raw`${SHOWS}\p{L}`;

/** The same for a letter or a digit. */
export const VISIBLE_LETTER_OR_DIGIT = String.raw`${SHOWS}[\p{L}\p{N}]`;

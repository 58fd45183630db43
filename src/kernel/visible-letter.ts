/** Of one character, in a pattern with the flag `u`: not among those that are letters by name and blanks to whoever reads. */
const SHOWS = String.raw`(?![\p{Default_Ignorable_Code_Point}\u{13441}\u{13442}])`;

/** A letter that shows, as part of a pattern with the flag `u`: fillers of Hangul and blanks of hieroglyphs show nothing. */
export const VISIBLE_LETTER = String.raw`${SHOWS}\p{L}`;

/** The same for a letter or a digit. */
export const VISIBLE_LETTER_OR_DIGIT = String.raw`${SHOWS}[\p{L}\p{N}]`;

/**
 * A sign that makes a text read otherwise than it is written, for a pattern with the flag `u`: what turns the direction of
 * others, what takes no width, tags, and controls beside tab and the ends of lines. Joiners stay: letters of some scripts need them.
 */
export const HIDES = String.raw`(?![\t\n\r])\p{Cc}|[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]`;

import type { Language } from '../persistence/request-facts';
import type { Spoken } from './spoken';

/** Stands where letters cannot: a gap that says nothing would be read as if nothing had been written. */
const NOTICE: Spoken = {
  az: '[burada çap oluna bilməyən hərflərlə yazılıb; qeydin özündə oxunmalıdır]',
  en: '[written in letters that cannot be printed here; to be read in the record]',
  ru: '[написано буквами, которые здесь нельзя напечатать; читать в самой записи]',
};

/** Is no letter, and never one that a font has. */
const LOST = '\uFFFF';
const LOST_WORDS = /\uFFFF(?:[\s\p{P}\p{M}\p{Cf}]*\uFFFF)*/gu;
const NEEDS_NO_GLYPH = /[\s\p{Cc}\p{Cf}]/u;

/** A text as far as a font has its letters; in the place of words that it has not stands a notice, in the language of the page. */
export function printable(text: string, language: Language, has: (codePoint: number) => boolean): string {
  const isPrinted = (sign: string) => NEEDS_NO_GLYPH.test(sign) || has(sign.codePointAt(0) ?? 0);
  const marked = Array.from(text, (sign) => (isPrinted(sign) ? sign : LOST)).join('');
  return marked.replace(LOST_WORDS, NOTICE[language]);
}

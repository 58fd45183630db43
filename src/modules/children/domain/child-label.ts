import { VISIBLE_LETTER } from '../../../kernel/visible-letter';
import { azerbaijaniUpperCase } from './letters';

const LETTER = new RegExp(VISIBLE_LETTER, 'u');

const NO_LETTER = '–';

/**
 * What other modules and lists show in place of a name: `Ə.N.` (given name, family name), in the script of the name.
 * A name without a letter shows as a dash. Source: Beijing Rules 8.2.
 */
export const initialsOf = (identity: { readonly givenName: string; readonly familyName: string }): string =>
  `${initialOf(identity.givenName)}.${initialOf(identity.familyName)}.`;

function initialOf(name: string): string {
  const letter = LETTER.exec(name.normalize('NFC'))?.[0];
  return letter === undefined ? NO_LETTER : azerbaijaniUpperCase(letter);
}

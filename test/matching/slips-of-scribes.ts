import type { BirthDate } from '../../src/modules/children/domain/birth-date';
import type { Chance } from './chance';
import { dayOf } from './written-child';

const LATIN_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const CYRILLIC_ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** The key beside, on the keyboard of the script. */
function beside(letter: string, chance: Chance): string {
  const row = [...LATIN_ROWS, ...CYRILLIC_ROWS].find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return chance.pick(['a', 'e', 'i']);
  const at = row.indexOf(letter.toLowerCase());
  return row[at === 0 ? 1 : at - (chance.happens(0.5) && at < row.length - 1 ? -1 : 1)] ?? letter;
}

/** One slip of the fingers behind the first letter: the key beside, left out, doubled, or two exchanged. */
export function mistyped(word: string, chance: Chance): string {
  const letters = Array.from(word);
  if (letters.length < 5) return word;
  const at = 1 + chance.among(letters.length - 2);
  const [here = '', next = ''] = letters.slice(at, at + 2);
  const wrong = {
    beside: [beside(here, chance), next],
    'left-out': [next],
    doubled: [here, here, next],
    exchanged: [next, here],
  }[chance.pick(['beside', 'left-out', 'doubled', 'exchanged'] as const)];
  return [...letters.slice(0, at), ...wrong, ...letters.slice(at + 2)].join('');
}

/** One sign of an identity number read or typed wrongly, or two exchanged. */
export function misreadNumber(number: string, chance: Chance): string {
  const at = chance.among(number.length - 1);
  const [here = '', next = ''] = number.slice(at, at + 2);
  const wrong =
    chance.happens(0.4) && here !== next
      ? next + here
      : chance.other(Array.from('0123456789ABCEHKMPX'), here) + next;
  return number.slice(0, at) + wrong + number.slice(at + 2);
}

const shifted = (day: string, part: number, value: number): string => {
  const parts = day.split('-');
  parts[part] = String(value).padStart(2, '0');
  return parts.join('-');
};

/** A birth date as it is told wrongly or vaguely. */
export function misdated(born: string, chance: Chance): BirthDate {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  const kinds = [
    () => shifted(born, 0, year + chance.pick([-1, 1])),
    () => shifted(born, 1, (month % 12) + 1),
    () => shifted(born, 2, day <= 18 ? day + 10 : day - 10),
    () => shifted(born, 2, day < 28 ? day + 1 : day - 1),
    () => (day <= 12 ? shifted(shifted(born, 1, day), 2, month) : shifted(born, 0, year - 1)),
  ];
  return dayOf(chance.pick(kinds)());
}

export function vaguelyDated(born: string, chance: Chance): BirthDate {
  const year = Number(born.slice(0, 4));
  if (chance.happens(0.3)) return { certainty: 'unknown', earliest: null, latest: null };
  const margin = chance.among(2);
  return { certainty: 'estimated', earliest: `${year - margin}-01-01`, latest: `${year + margin}-12-31` };
}

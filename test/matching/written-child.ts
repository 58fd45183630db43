import type { BirthDate } from '../../src/modules/children/domain/birth-date';
import type { Identity } from '../../src/modules/children/domain/identity';
import type { Chance } from './chance';
import { BOYS, FAMILIES, GIRLS } from './names-of-children';
import { capitalised, inRussian, MARKERS, PRACTICES, type Practice } from './spelling-practices';

/** A child before anybody has written it down; names in Azerbaijani Latin, of one or two words. */
export interface Child {
  readonly girl: boolean;
  readonly given: string;
  readonly family: string;
  readonly father: string;
  readonly born: string;
  readonly number: string;
}

const SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const newNumber = (chance: Chance): string =>
  Array.from({ length: 7 }, () => SIGNS[chance.among(SIGNS.length)]).join('');

const two = (number: number): string => String(number).padStart(2, '0');

export const newDay = (chance: Chance): string =>
  `${2008 + chance.among(9)}-${two(1 + chance.among(12))}-${two(1 + chance.among(28))}`;

export const namesFor = ({ girl }: Pick<Child, 'girl'>): readonly string[] => (girl ? GIRLS : BOYS);

export function newChild(chance: Chance): Child {
  const girl = chance.happens(0.4);
  return {
    girl,
    given: chance.pick(namesFor({ girl })),
    family: chance.pick(FAMILIES),
    father: chance.pick(BOYS),
    born: newDay(chance),
    number: newNumber(chance),
  };
}

export const dayOf = (born: string): BirthDate => ({ certainty: 'documented', earliest: born, latest: born });

/** Writes every word of a name in one practice. */
export const spelled = (name: string, practice: Practice): string =>
  name
    .split(/(?<=[\s-])|(?=[\s-])/)
    .map((word) => PRACTICES[practice](word))
    .join('');

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The family name as girls bear it: -ova, -skaya. */
export function familyOf({ girl, family }: Child, practice: Practice): string {
  const name = spelled(family, practice);
  if (!girl) return name;
  const cyrillic = CYRILLIC.test(name);
  if (/(ий|iy|ii|ij)$/i.test(name) && /ski/i.test(family))
    return name.replace(/(ий|iy|ii|ij)$/i, cyrillic ? 'ая' : 'aya');
  const ending = cyrillic ? 'а' : 'a';
  if (/(в|v|w|ff)$/i.test(name)) return name.replace(/ff$/, 'v') + (/[A-Z]$/.test(name) ? 'A' : ending);
  return name;
}

/** The patronymic in the manner of the practice: with its marker. */
export const patronymicOf = ({ father, girl }: Child, practice: Practice): string =>
  `${spelled(father, practice)} ${MARKERS[practice][girl ? 1 : 0]}`;

/** The patronymic as Russian makes it: -ович, -овна, and its romanisation. */
export function russianPatronymic({ father, girl }: Child, romanised: boolean): string {
  const name = inRussian(father).replace(/ь$/, '');
  const stem = /[иыаяеу]$/.test(name) ? `${name.replace(/[аяы]$/, '')}ев` : `${name}ов`;
  const russian = stem + (girl ? 'на' : 'ич');
  if (!romanised) return russian;
  return capitalised(Array.from(russian.toLowerCase(), (letter) => ROMAN[letter] ?? letter).join(''));
}

const ROMAN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from('абвгдеёзийклмнопрстуфыэь', (letter, at): [string, string] => [
      letter,
      'abvgdeeziyklmnoprstufye'.charAt(at),
    ]),
  ),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', ю: 'yu', я: 'ya' },
};

/** Everything about the child, as one scribe writes it. */
export const written = (child: Child, practice: Practice): Identity => ({
  givenName: spelled(child.given, practice),
  familyName: familyOf(child, practice),
  patronymic: patronymicOf(child, practice),
  birthDate: dayOf(child.born),
  identityNumber: null,
});

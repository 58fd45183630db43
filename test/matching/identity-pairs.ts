import type { Identity } from '../../src/modules/children/domain/identity';
import { Chance } from './chance';
import { DOUBLE_NAMES, LIKE_NAMES } from './names-of-children';
import { misdated, misreadNumber, mistyped, vaguelyDated } from './slips-of-scribes';
import { PRACTICES, type Practice } from './spelling-practices';
import {
  namesFor,
  newChild,
  newDay,
  newNumber,
  russianPatronymic,
  written,
  type Child,
} from './written-child';

/** Two written identities, and whether they are one child. */
export interface IdentityPair {
  readonly kind: string;
  readonly same: boolean;
  readonly query: Identity;
  readonly stored: Identity;
}

/** What one way of writing makes of a child that is stored, and of the same child looked for. */
type Way = (child: Child, chance: Chance) => readonly [query: Identity, stored: Identity];

const practices = Object.keys(PRACTICES) as Practice[];

/** Most registers are kept in Azerbaijani; some are old or of another body. */
const keptIn = (chance: Chance): Practice => (chance.happens(0.7) ? 'azerbaijani' : chance.pick(practices));

/** Often nobody knows or writes the patronymic. */
const told = (identity: Identity, chance: Chance): Identity =>
  chance.happens(0.35) ? { ...identity, patronymic: null } : identity;

const respelled =
  (practice: Practice): Way =>
  (child, chance) => [told(written(child, practice), chance), written(child, keptIn(chance))];

/** Another way on top of a respelling in a practice by chance. */
const also =
  (change: (query: Identity, child: Child, chance: Chance) => Identity): Way =>
  (child, chance) => [
    change(written(child, chance.pick(practices)), child, chance),
    written(child, keptIn(chance)),
  ];

const doubled: Way = (child, chance) => {
  const [one, other] = chance.pick(DOUBLE_NAMES);
  const apart = { ...child, girl: false, given: `${one} ${other}` };
  const joined = { ...apart, given: one + other.toLocaleLowerCase('az') };
  const dashed = { ...apart, given: `${one}-${other}` };
  const [first, second] = chance.happens(0.5) ? [apart, joined] : [joined, dashed];
  return [told(written(first, chance.pick(practices)), chance), written(second, keptIn(chance))];
};

/** Endings were changed by law and by fashion: Məmmədov, Məmmədli, Məmmədzadə, Məmməd. */
const otherEnding: Way = (child, chance) => {
  const root = child.family.replace(/(y?ev|ov|zadə|l[ıiuü]|nski|ski)$/, '');
  const vowel = /[aou]([^aeəıioöuü]*)$/.test(root) ? 'ı' : 'i';
  const endings = [`${root}l${vowel}`, `${root}zadə`, root.length > 3 ? root : `${root}zadə`];
  const family = chance.pick(endings);
  return [
    told(written({ ...child, family }, chance.pick(practices)), chance),
    written(child, keptIn(chance)),
  ];
};

const initialOf = (name: string, chance: Chance): string =>
  name.slice(0, 1) + (chance.happens(0.5) ? '.' : '');

const numbered: Way = (child, chance) => {
  const number = chance.happens(0.5) ? child.number : misreadNumber(child.number, chance);
  const query = written(child, chance.pick(practices));
  return [
    { ...query, birthDate: chance.happens(0.3) ? null : query.birthDate, identityNumber: number },
    { ...written(child, keptIn(chance)), identityNumber: child.number },
  ];
};

/** The same child, in each way in which it is written differently. */
const SAME: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(practices.slice(1).map((practice) => [practice, respelled(practice)])),
  'parts-swapped': also((query, _, chance) =>
    told({ ...query, givenName: query.familyName, familyName: query.givenName }, chance),
  ),
  'double-name': doubled,
  'other-ending': otherEnding,
  'russian-patronymic': (child, chance) => {
    const practice = chance.pick(['russian', 'russian-passport', 'russian-english'] as const);
    const patronymic = russianPatronymic(child, practice !== 'russian');
    return [{ ...written(child, practice), patronymic }, written(child, keptIn(chance))];
  },
  'family-name-mistyped': also((query, _, chance) =>
    told({ ...query, familyName: mistyped(query.familyName, chance) }, chance),
  ),
  'given-name-mistyped': also((query, _, chance) =>
    told({ ...query, givenName: mistyped(query.givenName, chance) }, chance),
  ),
  'birth-date-wrong': also((query, child, chance) =>
    told({ ...query, birthDate: misdated(child.born, chance) }, chance),
  ),
  'birth-date-vague': also((query, child, chance) => ({
    ...query,
    birthDate: vaguelyDated(child.born, chance),
  })),
  'identity-number': numbered,
  'family-name-only': also((query, _, chance) => ({
    ...query,
    givenName: '',
    patronymic: chance.happens(0.5) ? null : query.patronymic,
  })),
  'given-name-only': also((query) => ({ ...query, familyName: '' })),
  'patronymic-only': also((query) => ({ ...query, givenName: '', familyName: '' })),
  'initial-of-given-name': also((query, _, chance) =>
    told({ ...query, givenName: initialOf(query.givenName, chance) }, chance),
  ),
};

/** Another child who has much in common with the first. */
const OTHERS: Readonly<Record<string, (child: Child, chance: Chance) => Child>> = {
  sibling: (child, chance) => ({
    ...child,
    given: chance.other(namesFor(child), child.given),
    born: newDay(chance),
  }),
  twin: (child, chance) => ({ ...child, given: chance.other(namesFor(child), child.given) }),
  'twin-with-a-like-name': (child) => child,
  namesake: (child, chance) => ({
    ...child,
    father: chance.other(namesFor({ girl: false }), child.father),
    born: farDay(child, chance),
  }),
  'namesake-with-the-same-father-name': (child, chance) => ({ ...child, born: farDay(child, chance) }),
  father: (child, chance) => ({
    ...child,
    girl: false,
    given: child.father,
    father: chance.pick(namesFor({ girl: false })),
    born: String(Number(child.born.slice(0, 4)) - 24 - chance.among(10)) + newDay(chance).slice(4),
  }),
  cousin: (child, chance) => ({
    ...newChild(chance),
    family: child.family,
    born: child.born.slice(0, 4) + newDay(chance).slice(4),
  }),
  'same-given-name-and-birthday': (child, chance) => ({
    ...newChild(chance),
    girl: child.girl,
    given: child.given,
    born: child.born,
  }),
  stranger: (_, chance) => newChild(chance),
};

/** Born in another year, month and on another day. */
function farDay(child: Child, chance: Chance): string {
  const [year = 0, month = 0, day = 0] = child.born.split('-').map(Number);
  const other = [
    year + chance.pick([-4, -3, -2, 2, 3, 4]),
    ((month + chance.among(10)) % 12) + 1,
    ((day + 3 + chance.among(20)) % 28) + 1,
  ];
  return other.map((part) => String(part).padStart(2, '0')).join('-');
}

function otherPair(kind: string, chance: Chance): IdentityPair {
  const born = newChild(chance);
  const like = kind === 'twin-with-a-like-name' ? firstOfLikeNames(born, chance) : undefined;
  const child = like?.[0] ?? born;
  const other = like?.[1] ?? OTHERS[kind]?.(child, chance) ?? newChild(chance);
  const query = told(written(child, chance.pick(practices)), chance);
  const stored = written({ ...other, number: newNumber(chance) }, keptIn(chance));
  return { kind, same: false, query, stored };
}

function firstOfLikeNames(child: Child, chance: Chance): readonly [Child, Child] {
  const [one, other] = chance.pick(child.girl ? LIKE_NAMES.girls : LIKE_NAMES.boys);
  return [
    { ...child, given: one },
    { ...child, given: other },
  ];
}

/** Somebody else with the one part that is known, born on another day. */
function partialOther(chance: Chance): IdentityPair {
  const child = newChild(chance);
  const other = { ...newChild(chance), family: child.family, born: farDay(child, chance) };
  const query = { ...written(child, chance.pick(practices)), givenName: '', patronymic: null };
  return { kind: 'family-name-only', same: false, query, stored: written(other, keptIn(chance)) };
}

/** The fixed pairs of a seed: `each` pairs for every kind of the same child, and as many of different children. */
export function identityPairs(seed: number, each: number): IdentityPair[] {
  const chance = new Chance(seed);
  const same = Object.entries(SAME).flatMap(([kind, way]) =>
    Array.from({ length: each }, () => {
      const [query, stored] = way(newChild(chance), chance);
      return { kind, same: true, query, stored };
    }),
  );
  const kinds = [...Object.keys(OTHERS), 'family-name-only'];
  const others = Array.from({ length: same.length }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'stranger';
    return kind === 'family-name-only' ? partialOther(chance) : otherPair(kind, chance);
  });
  return [...same, ...others];
}

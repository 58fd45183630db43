import type { BirthDate } from '../../src/modules/children/domain/birth-date';
import type { Identity } from '../../src/modules/children/domain/identity';
import {
  capitalised,
  inAzerbaijaniCyrillic,
  NAMES,
  withoutMarks,
  type Spellings,
} from '../unit/modules/children/name-spellings';

/** Two written identities, and whether they are one child. */
export interface NamePair {
  readonly kind: string;
  readonly same: boolean;
  readonly query: Identity;
  readonly candidate: Identity;
}

/** Numbers 0 to 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Script = 'azerbaijani' | 'azerbaijani-cyrillic' | 'russian' | 'latin' | 'unmarked';
const SCRIPTS: readonly Script[] = ['azerbaijani', 'azerbaijani-cyrillic', 'russian', 'latin', 'unmarked'];
const MARKERS: Record<Script, readonly [string, string]> = {
  azerbaijani: ['oğlu', 'qızı'],
  'azerbaijani-cyrillic': ['оғлу', 'гызы'],
  russian: ['оглы', 'кызы'],
  latin: ['ogly', 'gizi'],
  unmarked: ['oglu', 'qizi'],
};

/** A child before anybody has written it down. */
interface Person {
  readonly girl: boolean;
  readonly given: Spellings;
  readonly family: Spellings;
  readonly father: Spellings;
  readonly born: string;
}

/** Makes persons, and writes them as registers and clerks write them. */
class Scribe {
  constructor(private readonly random: () => number) {}

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  other<T>(from: readonly T[], than: T): T {
    return this.pick(from.filter((one) => one !== than));
  }

  day(): string {
    const two = (upTo: number) => String(1 + Math.floor(this.random() * upTo)).padStart(2, '0');
    return `${2008 + Math.floor(this.random() * 9)}-${two(12)}-${two(28)}`;
  }

  person(): Person {
    const girl = this.chance(0.4);
    const given = this.pick(girl ? NAMES.girl : NAMES.boy);
    return { girl, given, family: this.pick(NAMES.family), father: this.pick(NAMES.boy), born: this.day() };
  }

  spelled(name: Spellings, script: Script): string {
    if (script === 'russian') return this.pick(name.russian);
    if (script === 'latin') return this.pick(name.latin);
    if (script === 'unmarked') return capitalised(withoutMarks(name.azerbaijani));
    return script === 'azerbaijani' ? name.azerbaijani : inAzerbaijaniCyrillic(name.azerbaijani);
  }

  family(person: Person, script: Script): string {
    const name = this.spelled(person.family, script);
    const feminine = person.girl && /(ov|ev|ов|ев)$/.test(name);
    return feminine ? name + (/v$/.test(name) ? 'a' : 'а') : name;
  }

  written(person: Person, script: Script, known: BirthDate | null): Identity {
    const father = this.spelled(person.father, script);
    const marker = MARKERS[script][person.girl ? 1 : 0];
    return {
      givenName: this.spelled(person.given, script),
      familyName: this.family(person, script),
      patronymic: this.chance(0.4) ? null : this.chance(0.6) ? `${father} ${marker}` : father,
      birthDate: known,
    };
  }

  register(person: Person): Identity {
    const script = this.chance(0.7) ? 'azerbaijani' : this.pick(SCRIPTS);
    return this.written(person, script, dayOf(person.born));
  }

  /** One wrong letter: another one, one left out, or two exchanged. */
  mistyped(word: string): string {
    const letters = Array.from(word);
    const at = 1 + Math.floor(this.random() * (letters.length - 2));
    const [here = '', next = ''] = letters.slice(at, at + 2);
    const slip = this.pick(['other', 'left-out', 'exchanged']);
    const wrong =
      slip === 'other'
        ? [this.pick(Array.from('aeilmnr')), next]
        : slip === 'left-out'
          ? [next]
          : [next, here];
    return [...letters.slice(0, at), ...wrong, ...letters.slice(at + 2)].join('');
  }

  birthDateAsTold(born: string): BirthDate | null {
    const [year = '', month = '', day = ''] = born.split('-');
    const dice = this.random();
    if (dice < 0.65) return dayOf(born);
    if (dice < 0.73 && Number(day) <= 12) return dayOf(`${year}-${day}-${month}`);
    if (dice < 0.8) return dayOf(`${Number(year) + this.pick([-1, 1])}-${month}-${day}`);
    if (dice < 0.9) return { certainty: 'estimated', earliest: `${year}-01-01`, latest: `${year}-12-31` };
    return null;
  }
}

const dayOf = (born: string): BirthDate => ({ certainty: 'documented', earliest: born, latest: born });

/** The same child, written again in another place with what goes wrong there. */
function sameChild(scribe: Scribe): NamePair {
  const person = scribe.person();
  const told = scribe.written(person, scribe.pick(SCRIPTS), scribe.birthDateAsTold(person.born));
  const { givenName, familyName } = told;
  const kind = scribe.chance(0.12) ? 'mistyped' : scribe.chance(0.15) ? 'parts-swapped' : 'respelled';
  const query = {
    mistyped: () => ({ ...told, familyName: scribe.mistyped(familyName) }),
    'parts-swapped': () => ({ ...told, givenName: familyName, familyName: givenName }),
    respelled: () => told,
  }[kind]();
  return { kind, same: true, query, candidate: scribe.register(person) };
}

/** Another child who has much in common with the first. */
const OTHERS: Readonly<Record<string, (scribe: Scribe, person: Person) => Person>> = {
  sibling: (scribe, person) => ({
    ...person,
    given: scribe.other(namesFor(person), person.given),
    born: scribe.day(),
  }),
  twin: (scribe, person) => ({ ...person, given: scribe.other(namesFor(person), person.given) }),
  namesake: (scribe, person) => ({ ...person, father: scribe.pick(NAMES.boy), born: scribe.day() }),
  cousin: (scribe, person) => ({ ...scribe.person(), family: person.family }),
  'same-given-name-and-year': (scribe, person) => ({
    ...person,
    family: scribe.other(NAMES.family, person.family),
    father: scribe.pick(NAMES.boy),
    born: person.born.slice(0, 4) + scribe.day().slice(4),
  }),
  'same-birthday': (scribe, person) => ({ ...scribe.person(), born: person.born }),
  stranger: (scribe) => scribe.person(),
};

const namesFor = (person: Person): readonly Spellings[] => (person.girl ? NAMES.girl : NAMES.boy);

function anotherChild(scribe: Scribe, kind: string): NamePair {
  const person = scribe.person();
  const other = OTHERS[kind]?.(scribe, person) ?? scribe.person();
  const query = scribe.written(person, scribe.pick(SCRIPTS), dayOf(person.born));
  return { kind, same: false, query, candidate: scribe.register(other) };
}

/** The fixed pairs of a seed: `each` of the same child, and as many of different children in seven kinds. */
export function namePairs(seed: number, each: number): NamePair[] {
  const scribe = new Scribe(randomNumbers(seed));
  const kinds = Object.keys(OTHERS);
  const places = Array.from({ length: each }, (_, index) => index);
  return [
    ...places.map(() => sameChild(scribe)),
    ...places.map((index) => anotherChild(scribe, kinds[index % kinds.length] ?? 'stranger')),
  ];
}

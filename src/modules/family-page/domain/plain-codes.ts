import type { Spoken } from '../../../platform/print/spoken';

/** A code that the page has no words for is told by this one. */
const OTHER: Spoken = { az: 'Görüş', en: 'A meeting', ru: 'Встреча' };

/** Codes of list activity-kinds in plain words that tell nobody why somebody comes. */
const KINDS: Readonly<Record<string, Spoken>> = {
  individual: { az: 'Söhbət', en: 'A talk', ru: 'Разговор' },
  family: { az: 'Ailə ilə söhbət', en: 'A talk with the family', ru: 'Разговор с семьёй' },
  group: { az: 'Qrup görüşü', en: 'A group meeting', ru: 'Встреча в группе' },
  vocational: { az: 'Peşə öyrənmək', en: 'Learning a trade', ru: 'Обучение профессии' },
  schooling: { az: 'Dərslər', en: 'Lessons', ru: 'Уроки' },
  'free-time': {
    az: 'İdman, incəsənət və asudə vaxt',
    en: 'Sport, art and free time',
    ru: 'Спорт, творчество и отдых',
  },
  'health-care': { az: 'Sağlamlıq', en: 'Health', ru: 'Здоровье' },
  'legal-help': { az: 'Hüquqşünasla söhbət', en: 'A talk with a lawyer', ru: 'Разговор с юристом' },
};

/** Codes of list goal-areas that tell nothing which others should not know; the page is silent about the rest. */
const AREAS: Readonly<Record<string, Spoken>> = {
  'family-and-home': { az: 'Ailə və ev', en: 'Family and home', ru: 'Семья и дом' },
  'school-and-work': { az: 'Məktəb və iş', en: 'School and work', ru: 'Школа и работа' },
  'friends-and-free-time': {
    az: 'Dostlar və asudə vaxt',
    en: 'Friends and free time',
    ru: 'Друзья и свободное время',
  },
  health: { az: 'Sağlamlıq', en: 'Health', ru: 'Здоровье' },
  wellbeing: { az: 'Özünü yaxşı hiss etmək', en: 'Feeling well', ru: 'Хорошее самочувствие' },
};

/** Codes of list activity-rhythms, once and several times in each. */
const RHYTHMS: Readonly<Record<string, readonly [Spoken, Spoken]>> = {
  once: [
    { az: 'bir dəfə', en: 'once', ru: 'один раз' },
    { az: 'cəmi {n} dəfə', en: '{n} times in all', ru: 'всего {n} {times}' },
  ],
  day: [
    { az: 'hər gün', en: 'each day', ru: 'каждый день' },
    { az: 'gündə {n} dəfə', en: '{n} times a day', ru: '{n} {times} в день' },
  ],
  week: [
    { az: 'həftədə bir dəfə', en: 'once a week', ru: 'раз в неделю' },
    { az: 'həftədə {n} dəfə', en: '{n} times a week', ru: '{n} {times} в неделю' },
  ],
  'two-weeks': [
    { az: 'iki həftədə bir dəfə', en: 'once in two weeks', ru: 'раз в две недели' },
    { az: 'iki həftədə {n} dəfə', en: '{n} times in two weeks', ru: '{n} {times} в две недели' },
  ],
  month: [
    { az: 'ayda bir dəfə', en: 'once a month', ru: 'раз в месяц' },
    { az: 'ayda {n} dəfə', en: '{n} times a month', ru: '{n} {times} в месяц' },
  ],
};

const RUSSIAN = new Intl.PluralRules('ru');

/** What is done, told so that whoever looks over a shoulder learns nothing. */
export const plainKind = (code: string): Spoken => KINDS[code] ?? OTHER;

/** Where the plan helps; undefined where the page says nothing of it. */
export const plainArea = (code: string): Spoken | undefined => AREAS[code];

/** How often something is done; undefined for a rhythm that the page has no words for. */
export function plainRhythm(code: string, times: number): Spoken | undefined {
  const [one, many] = RHYTHMS[code] ?? [];
  const said = times === 1 ? one : many;
  const count = (text: string) =>
    text.replace('{n}', String(times)).replace('{times}', RUSSIAN.select(times) === 'few' ? 'раза' : 'раз');
  return said && { az: count(said.az), en: count(said.en), ru: count(said.ru) };
}

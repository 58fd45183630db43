import type { LocalDate } from '../../kernel/local-date';
import type { Language } from '../persistence/request-facts';

/** One thing said in each language of the service. */
export type Spoken = Readonly<Record<Language, string>>;

/** The words of one language out of a table of them. */
export const inLanguage = <Key extends string>(
  words: Readonly<Record<Key, Spoken>>,
  language: Language,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Spoken>(words).map(([key, spoken]) => [key, spoken[language]])) as Record<
    Key,
    string
  >;

/** How a day is said in each language. */
const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  az: new Intl.DateTimeFormat('az', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day as people say it; `YYYY-MM-DD` in the zone of the installation. */
export const spokenDay = (day: LocalDate, language: Language): string => DAYS[language].format(new Date(day));

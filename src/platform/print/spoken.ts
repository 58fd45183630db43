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

import type { Labels, Ruling } from './eligibility-rule';

/** Puts the values into a sentence, in each language; what has no value is left out. */
export const tell = ({ az, en, ru }: Labels, values: Ruling['values']): Labels => ({
  az: fill(az, values),
  en: fill(en, values),
  ru: fill(ru, values),
});

const fill = (text: string, values: Ruling['values']): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

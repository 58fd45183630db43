import type { Language } from '../../../platform/persistence/request-facts';
import type { FactUnit } from './order-fact';

/** How a unit is said beside a number, by the plural rules of a language (CLDR); of which nothing else is said, `other`. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** Azerbaijani says a unit beside a number in the singular. */
const UNIT_WORDS: Readonly<Record<FactUnit, Readonly<Record<Language, Forms>>>> = {
  times: { az: { other: '' }, en: { other: '' }, ru: { other: '' } },
  days: {
    az: { other: 'gün' },
    en: { one: 'day', other: 'days' },
    ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  },
  hours: {
    az: { other: 'saat' },
    en: { one: 'hour', other: 'hours' },
    ru: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
  },
  'hours-per-day': {
    az: { other: 'saat gündə' },
    en: { one: 'hour a day', other: 'hours a day' },
    ru: { one: 'час в день', few: 'часа в день', many: 'часов в день', other: 'часа в день' },
  },
  manats: {
    az: { other: 'manat' },
    en: { one: 'manat', other: 'manats' },
    ru: { one: 'манат', few: 'маната', many: 'манатов', other: 'маната' },
  },
};

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  az: new Intl.PluralRules('az'),
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
};

/** A number with its unit, as people say it. */
export function counted(count: number, unit: FactUnit, language: Language): string {
  const forms = UNIT_WORDS[unit][language];
  return `${count} ${forms[RULES[language].select(count)] ?? forms.other}`.trim();
}

import type { Language } from '../../../platform/persistence/request-facts';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import type { PageReader } from '../domain/family-link.rules';
import { ORDER_WORDS, ORDER_WORDS_TO } from '../domain/order-words';
import { PAGE_WORDS } from '../domain/page-words';
import { plainCondition } from '../domain/plain-conditions';
import { plainException, plainPlace, plainPurpose } from '../domain/plain-limits';
import type { ToldCondition, ToldDate, ToldLimits, ToldOrder } from '../domain/told-page';
import { timeOf, weekdayName, type PageSetting } from './page-times';
import { listOf, safe, tableOf } from './write-document';

/** What a child is to keep to, when and where, and when it is to come; nothing where nothing is asked. */
export function writeConditions(
  { conditions, dates }: ToldOrder,
  reader: PageReader,
  setting: PageSetting,
): string[] {
  if (conditions.length === 0 && dates.length === 0) return [];
  const { head, ask } = inLanguage(ORDER_WORDS_TO[reader], setting.language);
  const each = conditions.map((one) => conditionOf(one, setting.language));
  return [`<h2>${head}</h2>`, ...each, ...datesOf(dates, setting), `<p>${ask}</p>`];
}

function conditionOf(condition: ToldCondition, language: Language): string {
  const head = `<h3>${safe(plainCondition(condition)[language])}</h3>`;
  const limits = condition.limits === null ? [] : limitsOf(condition.limits, language);
  return limits.length === 0 ? head : `${head}${listOf(limits)}`;
}

function limitsOf(limits: ToldLimits, language: Language): string[] {
  const words = inLanguage(ORDER_WORDS, language);
  const places = limits.places.map((code) => plainPlace(code)[language]);
  const allowed = limits.exceptions.map(
    ({ code, on }) => plainException(code)[language] + (on === null ? '' : `: ${spokenDay(on, language)}`),
  );
  const told: readonly (readonly [string, string | null])[] = [
    [words.places, joined(places)],
    [words.hours, hoursOf(limits, words.nextDay)],
    [words.days, daysOf(limits, language)],
    [words.allowed, joined(allowed)],
    [words.firstDay, limits.fromOn && spokenDay(limits.fromOn, language)],
    [words.lastDay, limits.untilOn && spokenDay(limits.untilOn, language)],
  ];
  return told.flatMap(([label, text]) => (text === null ? [] : [`${label}: ${text}`]));
}

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '));

/** An end that is not after the beginning lies on the next day. */
function hoursOf({ from, until }: ToldLimits, nextDay: string): string | null {
  if (from === null || until === null) return null;
  return `${from}–${until}${until > from ? '' : ` (${nextDay})`}`;
}

const daysOf = ({ weekdays }: ToldLimits, language: Language): string =>
  weekdays.length === 0
    ? ORDER_WORDS.eachDay[language]
    : weekdays.map((weekday) => weekdayName(weekday, language)).join(', ');

function datesOf(dates: readonly ToldDate[], setting: PageSetting): string[] {
  if (dates.length === 0) return [];
  const { nextDates, what } = inLanguage(ORDER_WORDS, setting.language);
  const rows = dates.map(({ at, purpose }) => [
    timeOf(new Date(at), setting),
    plainPurpose(purpose)[setting.language],
  ]);
  return [tableOf(nextDates, [PAGE_WORDS.when[setting.language], what], rows)];
}

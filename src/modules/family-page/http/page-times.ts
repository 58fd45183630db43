import { DateTime } from 'luxon';
import type { Language } from '../../../platform/persistence/request-facts';

/** In which language, on which clock, and when it is written. */
export interface PageSetting {
  readonly language: Language;
  readonly zone: string;
  readonly now: Date;
}

const LOCALES: Readonly<Record<Language, string>> = { az: 'az', en: 'en-GB', ru: 'ru' };

export const clockOf = (at: Date, { zone }: PageSetting): string =>
  DateTime.fromJSDate(at, { zone }).toFormat('HH:mm');

/** A day as people say it, with the weekday, and the time on the clock of the place. */
export function timeOf(at: Date, setting: PageSetting): string {
  const day = new Intl.DateTimeFormat(LOCALES[setting.language], {
    dateStyle: 'full',
    timeZone: setting.zone,
  });
  return `${day.format(at)}, ${clockOf(at, setting)}`;
}

/** The first Monday of a year; a day of the week is told by its name. */
const MONDAY = Date.UTC(2024, 0, 1);
const ONE_DAY = 86_400_000;

/** The name of a day of the week; 1 is Monday. */
export const weekdayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(
    MONDAY + (weekday - 1) * ONE_DAY,
  );

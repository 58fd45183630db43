import type { LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';

/** What a young person said to going on. */
export const BIRTHDAY_ANSWERS = ['goes-on', 'ends'] as const;
export type BirthdayAnswer = (typeof BIRTHDAY_ANSWERS)[number];

/** How many days before it one talks with the child. Source: domain §3; CRC 12. */
const DAYS_BEFORE = 60;

/** How many days after the month of the birthday the young person has been asked at the latest. */
const DAYS_AFTER = 14;

/** The first day of the month in which a day lies: the birth date itself is not kept here. */
export const monthOf = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

/** The first day on which one talks with the child: no less than sixty days before its birthday. */
export const talkFrom = (month: LocalDate): LocalDate => plusDays(month, -DAYS_BEFORE);

/** The last day on which the young person is asked in time. */
export const askUntil = (month: LocalDate): LocalDate =>
  plusDays(monthOf(plusDays(month, 31)), DAYS_AFTER - 1);

import type { Rule } from '../../../kernel/rule';

/** What decides whether minutes of work may be entered. */
export interface HoursFacts {
  readonly minutes: number;
  /** What was ordered. */
  readonly orderedMinutes: number;
  /** On one day at most, by the order and the law of the day on which it was decided; null where nothing bounds it. */
  readonly mostPerDay: number | null;
  /** What counts already, of that day under all orders of the child, and of the whole. */
  readonly minutesOfDay: number;
  readonly minutesOfOrder: number;
}

const inQuarters: Rule<HoursFacts> = {
  code: 'compliance.hours-not-in-quarters',
  citation: 'record keeping: BR 21.1',
  holds: ({ minutes }) => minutes % 15 === 0,
};

const withinTheDay: Rule<HoursFacts> = {
  code: 'compliance.hours-per-day-exceeded',
  citation: 'CC 85; CRC 32',
  holds: ({ minutes, minutesOfDay, mostPerDay }) =>
    mostPerDay === null || minutesOfDay + minutes <= mostPerDay,
};

/** No child works more than was ordered. */
const withinTheOrder: Rule<HoursFacts> = {
  code: 'compliance.hours-exceed-order',
  citation: 'TR 12.1; CRC 40(4)',
  holds: ({ minutes, minutesOfOrder, orderedMinutes }) => minutesOfOrder + minutes <= orderedMinutes,
};

/** Whether minutes of work may be entered. */
export const hoursRules: readonly Rule<HoursFacts>[] = [inQuarters, withinTheDay, withinTheOrder];

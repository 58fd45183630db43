import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { plusDays } from '../../../kernel/working-days';
import { asksOn, EVERY_DAY, hoursOf, type ConditionLimits, type HoursOfWeekday } from './condition-limits';

/** What a kind of condition must name. */
export const NEEDED_LIMITS = ['hours', 'places', 'either'] as const;
export type NeededLimits = (typeof NEEDED_LIMITS)[number];

/** What decides whether a condition may be set with these limits. */
export interface LimitsFacts {
  /** Null for a kind that names neither hours nor places. */
  readonly needs: NeededLimits | null;
  readonly limits: ConditionLimits | null;
  /** The last day of the order, as far as it is known. */
  readonly endsOn: LocalDate | null;
  readonly today: LocalDate;
  readonly schoolHours: readonly HoursOfWeekday[];
}

/** Nobody keeps what they cannot know: from when until when, or which places. */
const itIsPrecise: Rule<LimitsFacts> = {
  code: 'order.condition-not-precise',
  citation: 'TR 12.2; CC 87.4',
  holds: ({ needs, limits }) => {
    const [hours, places] = [limits !== null && limits.from !== null, (limits?.places.length ?? 0) > 0];
    return needs === null || { hours, places, either: hours || places }[needs];
  },
};

/** What asks something on no day that is to come reads as a condition and is none. */
const itHoldsOnSomeDay: Rule<LimitsFacts> = {
  code: 'order.condition-never-holds',
  citation: 'TR 12.2',
  holds: ({ limits, today }) => limits === null || asksSomeday(limits, today),
};

/** Within a week of its beginning each day of the week has been. */
function asksSomeday(limits: ConditionLimits, today: LocalDate): boolean {
  const { fromOn } = limits;
  const begin = fromOn !== null && fromOn > today ? fromOn : today;
  return EVERY_DAY.some((day) => asksOn(limits, plusDays(begin, day - 1)));
}

const itEndsWithItsOrder: Rule<LimitsFacts> = {
  code: 'order.condition-outlasts-order',
  citation: 'TR 11.1',
  holds: ({ limits, endsOn }) =>
    endsOn === null ||
    [limits?.fromOn, limits?.untilOn].every((day) => day === undefined || day === null || day <= endsOn),
};

/** Who is kept at home at hours of school must be free to go there; a place to keep away from is another matter. */
const itLeavesSchoolFree: Rule<LimitsFacts> = {
  code: 'order.condition-in-school-hours',
  citation: 'CRC 28; BR 26; TR 12.2',
  holds: ({ limits, schoolHours }) =>
    limits === null ||
    limits.places.length > 0 ||
    limits.exceptions.some(({ code }) => code === 'school') ||
    !hoursOf(limits).some((one) => schoolHours.some((school) => overlap(one, school))),
};

const overlap = (one: HoursOfWeekday, other: HoursOfWeekday): boolean =>
  one.weekday === other.weekday && one.from < other.until && other.from < one.until;

/** Whether a condition may be set with these limits. */
export const limitsRules: readonly Rule<LimitsFacts>[] = [
  itIsPrecise,
  itHoldsOnSomeDay,
  itEndsWithItsOrder,
  itLeavesSchoolFree,
];

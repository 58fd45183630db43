import { weekdayOf, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';

/** What a condition leaves free: always, or on one day alone. */
export interface ConditionException {
  /** Code of list `condition-exceptions`. */
  readonly code: string;
  readonly on: LocalDate | null;
}

/** When and where something is asked of a child: at hours, or of places; on the clock of the place of this installation. */
export interface ConditionLimits {
  /** 1 is Monday; none where it is every day. */
  readonly weekdays: readonly number[];
  /** `HH:MM`; both or none. An end that is not after the beginning lies on the next day. */
  readonly from: string | null;
  readonly until: string | null;
  /** Codes of list `condition-places`. */
  readonly places: readonly string[];
  readonly exceptions: readonly ConditionException[];
  /** First and last day; none where it holds as long as its order. */
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
}

/** Hours of one day of the week, `HH:MM`, until `24:00`. */
export interface HoursOfWeekday {
  readonly weekday: number;
  readonly from: string;
  readonly until: string;
}

/** Days of the week, from Monday. */
export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The hours of a week, those after midnight on the day on which they are; none where it names no hours. */
export function hoursOf({ weekdays, from, until }: ConditionLimits): HoursOfWeekday[] {
  if (from === null || until === null) return [];
  return (weekdays.length === 0 ? EVERY_DAY : weekdays).flatMap((weekday) =>
    from < until
      ? [{ weekday, from, until }]
      : [
          { weekday, from, until: '24:00' },
          { weekday: (weekday % 7) + 1, from: '00:00', until },
        ],
  );
}

/** Whether something is asked on a day; hours after midnight belong to the day before. */
export const asksOn = ({ weekdays, fromOn, untilOn }: ConditionLimits, day: LocalDate): boolean =>
  (weekdays.length === 0 || weekdays.includes(weekdayOf(day))) &&
  (fromOn === null || day >= fromOn) &&
  (untilOn === null || day <= untilOn);

/** Whether a day is left free by its date. */
export const leavesFree = ({ exceptions }: ConditionLimits, day: LocalDate): boolean =>
  exceptions.some(({ on }) => on === day);

/** Whether the hours at which a child must be at home lie on a time of a day. */
export function coversTime(limits: ConditionLimits, day: LocalDate, time: string): boolean {
  const { from, until, places } = limits;
  if (from === null || until === null || places.length > 0) return false;
  const holdsOn = (on: LocalDate) => asksOn(limits, on) && !leavesFree(limits, on);
  if (from < until) return holdsOn(day) && from <= time && time < until;
  return (holdsOn(day) && from <= time) || (holdsOn(plusDays(day, -1)) && time < until);
}

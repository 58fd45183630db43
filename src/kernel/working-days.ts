import { DateTime, IANAZone } from 'luxon';
import { localDateIn, type LocalDate } from './local-date';

export type DurationUnit = 'hours' | 'days' | 'working-days' | 'months';

/** How long something may take, as dated rules state it. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/**
 * The working days of one place: weekends and public holidays are not counted.
 *
 * @throws RangeError when the zone is unknown (IANA names only).
 */
export class WorkingCalendar {
  constructor(
    readonly zone: string,
    private readonly holidays: ReadonlySet<LocalDate>,
  ) {
    if (!IANAZone.isValidZone(zone)) throw new RangeError(`No such time zone: ${zone}`);
  }

  isWorkingDay(day: LocalDate): boolean {
    const weekday = new Date(day).getUTCDay();
    return weekday !== SATURDAY && weekday !== SUNDAY && !this.holidays.has(day);
  }

  /**
   * The last instant at which something begun at `from` is still in time.
   * Hours are elapsed hours; all others end with a local day, and the day of the start is not counted.
   *
   * @throws RangeError when the amount is not a whole number of 0 to 10,000, or `from` is no instant.
   */
  deadline(from: Date, duration: Duration): Date {
    assertCountable(from, duration.amount);
    if (duration.unit === 'hours') return new Date(from.getTime() + duration.amount * 3_600_000);
    return this.endOf(this.dayAfter(this.dayOf(from), duration));
  }

  /** The local day of an instant. */
  dayOf(instant: Date): LocalDate {
    return localDateIn(this.zone, instant);
  }

  /** The first instant of a local day; where the clocks go forward at midnight, the first that there is. */
  startOf(day: LocalDate): Date {
    return DateTime.fromISO(day, { zone: this.zone }).startOf('day').toJSDate();
  }

  /** The last millisecond of a local day. */
  endOf(day: LocalDate): Date {
    const key = `${this.zone} ${day}`;
    const end = ends.get(key) ?? DateTime.fromISO(day, { zone: this.zone }).endOf('day').toMillis();
    if (ends.size >= MOST_ENDS) ends.clear();
    ends.set(key, end);
    return new Date(end);
  }

  /** Counted on calendar days alone: only the end of the last one asks for the zone. */
  private dayAfter(start: LocalDate, { amount, unit }: Duration): LocalDate {
    if (unit === 'days') return plusDays(start, amount);
    if (unit === 'months') return plusMonths(start, amount);
    let day = start;
    for (let left = amount; left > 0;) {
      day = plusDays(day, 1);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }
}

// Asking the zone for the end of a day is dear, and the days that are asked for are few.
const ends = new Map<string, number>();
const MOST_ENDS = 100_000;

const LONGEST = 10_000;
const [SUNDAY, SATURDAY] = [0, 6];
const DAY_MS = 86_400_000;

/** The calendar day so many days later. */
export const plusDays = (day: LocalDate, count: number): LocalDate =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** The same day so many months later; where that month is shorter, its last day. */
export const plusMonths = (day: LocalDate, count: number): LocalDate =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months: count }).toFormat('yyyy-MM-dd');

/** How many calendar days one day lies after another. */
export const daysBetween = (from: LocalDate, until: LocalDate): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);

/**
 * Wrong data must neither be read as "at once" nor be counted for ever.
 *
 * @throws RangeError when the amount is not a whole number of 0 to 10,000, or `from` is no instant.
 */
export function assertCountable(from: Date, amount: number): void {
  const isWhole = Number.isInteger(amount) && amount >= 0 && amount <= LONGEST;
  if (!isWhole || Number.isNaN(from.getTime())) throw new RangeError(`Cannot be counted: ${amount}`);
}

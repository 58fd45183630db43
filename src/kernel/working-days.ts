import { DateTime, IANAZone } from 'luxon';
import type { LocalDate } from './local-date';

export type DurationUnit = 'hours' | 'days' | 'working-days';

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
    const weekday = DateTime.fromISO(day, { zone: 'utc' }).weekday;
    return weekday <= 5 && !this.holidays.has(day);
  }

  /**
   * The last instant at which something begun at `from` is still in time.
   * Hours are elapsed hours; days and working days end with the local day, and the day of the start is not counted.
   *
   * @throws RangeError when the amount is not a whole number of 0 to 10,000, or `from` is no instant.
   */
  deadline(from: Date, duration: Duration): Date {
    assertCountable(from, duration.amount);
    if (duration.unit === 'hours') return new Date(from.getTime() + duration.amount * 3_600_000);
    let day = DateTime.fromJSDate(from, { zone: this.zone }).startOf('day');
    for (let left = duration.amount; left > 0;) {
      day = day.plus({ days: 1 });
      if (duration.unit === 'days' || this.isWorkingDay(day.toFormat('yyyy-MM-dd'))) left -= 1;
    }
    return day.endOf('day').toJSDate();
  }
}

const LONGEST = 10_000;

/** Wrong data must neither be read as "at once" nor be counted for ever. */
function assertCountable(from: Date, amount: number): void {
  const isWhole = Number.isInteger(amount) && amount >= 0 && amount <= LONGEST;
  if (!isWhole || Number.isNaN(from.getTime())) throw new RangeError(`Cannot be counted: ${amount}`);
}

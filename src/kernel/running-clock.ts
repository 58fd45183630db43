import type { LocalDate } from './local-date';
import {
  assertCountable,
  daysBetween,
  plusDays,
  plusMonths,
  type DurationUnit,
  type WorkingCalendar,
} from './working-days';

/** How long something may take and when it is near, as the dated rule of the day on which the clock started says. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: DurationUnit;
  /** After how long it is near, in the same unit; null when nobody is warned. */
  readonly warningAmount: number | null;
}

/** A span in which the clock stands still: from its first instant up to, and without, its last; open while it lasts. */
export interface Pause {
  readonly from: Date;
  readonly until: Date | null;
}

/** A clock with all that happened to it. What lies before its start or after its stop does not touch it. */
export interface RunningClock {
  readonly limit: TimeLimit;
  readonly startedAt: Date;
  readonly stoppedAt: Date | null;
  /** In any order; they may overlap. */
  readonly pauses: readonly Pause[];
}

/** The last instant in time and the instant of the warning; null while an open pause keeps it from being known. */
export interface ClockDates {
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
}

export const STANDINGS = ['in-time', 'near', 'overdue', 'paused', 'met', 'missed'] as const;

/** How a clock stands: running (in time, near, overdue, paused) or stopped (met, missed). */
export type Standing = (typeof STANDINGS)[number];

/** What the face of a clock shows at an instant. */
export interface ClockReading extends ClockDates {
  readonly standing: Standing;
  /** How long it has run, without its pauses. */
  readonly elapsedMs: number;
}

/**
 * When a clock is near and when it is due.
 *
 * - Hours are real elapsed time, whatever the clocks on the wall do; an hour under pause is not counted.
 * - Days and working days end with the local day. The day of the start is not counted, nor is a day of which any part
 *   lies under a pause.
 * - Months end with the same day of a later month, or its last day; each day under a pause moves that end by one.
 * - A limit of 0 ends with its start: at once in hours, with the local day in days; under a pause, when that is over.
 * - A pause that begins when the clock has run out changes nothing.
 *
 * @throws RangeError for an amount that cannot be counted, or a pause that ends before it begins.
 */
export function clockDates(clock: RunningClock, calendar: WorkingCalendar): ClockDates {
  const { limit, startedAt } = clock;
  const pauses = pausesThatCount(clock);
  const after = (amount: number) => {
    assertCountable(startedAt, amount);
    return limit.unit === 'hours'
      ? afterHours(startedAt, amount, pauses)
      : afterDays(startedAt, { amount, unit: limit.unit }, pauses, calendar);
  };
  return {
    dueAt: after(limit.amount),
    warnAt: limit.warningAmount === null ? null : after(limit.warningAmount),
  };
}

/** What a clock shows at an instant; depends on nothing else. */
export function readClock(clock: RunningClock, calendar: WorkingCalendar, now: Date): ClockReading {
  const dates = clockDates(clock, calendar);
  const pauses = pausesThatCount(clock);
  const paused = pauses.some(({ from, until }) => from <= now && (until === null || now < until));
  const standing = standingAt({ ...dates, stoppedAt: clock.stoppedAt, paused }, now);
  return { ...dates, standing, elapsedMs: elapsed(clock, pauses, now) };
}

/** A clock whose dates are known. */
export interface DatedClock extends ClockDates {
  readonly stoppedAt: Date | null;
  readonly paused: boolean;
}

/**
 * How a clock with known dates stands: the due instant itself is still in time. What was stopped under a pause that
 * kept the due date unknown was in time.
 */
export function standingAt({ dueAt, warnAt, stoppedAt, paused }: DatedClock, now: Date): Standing {
  if (stoppedAt !== null) return dueAt === null || stoppedAt <= dueAt ? 'met' : 'missed';
  if (dueAt !== null && now > dueAt) return 'overdue';
  if (paused) return 'paused';
  return warnAt !== null && warnAt <= now ? 'near' : 'in-time';
}

/** The pauses up to the stop, in their order, those that touch or overlap made one; the empty ones left out. */
function pausesThatCount({ pauses, stoppedAt }: RunningClock): Pause[] {
  const merged: Pause[] = [];
  const inOrder = pauses
    .map((pause) => upTo(stoppedAt, pause))
    .filter(({ from, until }) => until === null || from < until)
    .sort((one, other) => one.from.getTime() - other.from.getTime());
  for (const pause of inOrder) {
    const last = merged.at(-1);
    if (!last || (last.until !== null && last.until < pause.from)) merged.push(pause);
    else merged[merged.length - 1] = { from: last.from, until: later(last.until, pause.until) };
  }
  return merged;
}

function upTo(stop: Date | null, { from, until }: Pause): Pause {
  if (until !== null && until < from) throw new RangeError('A pause cannot end before it begins');
  if (stop === null || (until !== null && until <= stop)) return { from, until };
  return { from, until: from < stop ? stop : from };
}

const later = (one: Date | null, other: Date | null): Date | null =>
  one === null || other === null ? null : new Date(Math.max(one.getTime(), other.getTime()));

const HOUR_MS = 3_600_000;

function afterHours(start: Date, amount: number, pauses: readonly Pause[]): Date | null {
  let at = start.getTime();
  let left = amount * HOUR_MS;
  for (const { from, until } of pauses) {
    if (until !== null && until.getTime() <= at) continue;
    const running = from.getTime() - at;
    if (running > 0 && left <= running) break;
    if (until === null) return null;
    left -= Math.max(running, 0);
    at = until.getTime();
  }
  return new Date(at + left);
}

/** Pauses as the days that they touch; the last day is null while they last. */
type PausedDays = readonly { readonly first: LocalDate; readonly last: LocalDate | null }[];

function afterDays(
  start: Date,
  { amount, unit }: { amount: number; unit: DurationUnit },
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Date | null {
  const first = calendar.dayOf(start);
  if (amount === 0) return endOfDayOutside(pauses, first, calendar);
  const paused: PausedDays = pauses.map(({ from, until }) => ({
    first: calendar.dayOf(from),
    last: until && calendar.dayOf(new Date(until.getTime() - 1)),
  }));
  let day = first;
  const isMonths = unit === 'months';
  for (let left = isMonths ? daysBetween(first, plusMonths(first, amount)) : amount; left > 0;) {
    day = plusDays(day, 1);
    const pause = paused.find((one) => one.first <= day && (one.last === null || day <= one.last));
    if (pause?.last === null) return null;
    if (!pause && (unit !== 'working-days' || calendar.isWorkingDay(day))) left -= 1;
  }
  return calendar.endOf(day);
}

/** The end of the first day, from this one on, that no pause covers. */
function endOfDayOutside(pauses: readonly Pause[], day: LocalDate, calendar: WorkingCalendar): Date | null {
  const end = calendar.endOf(day);
  const pause = pauses.find(({ from, until }) => from <= end && (until === null || end < until));
  if (!pause) return end;
  return pause.until === null ? null : endOfDayOutside(pauses, calendar.dayOf(pause.until), calendar);
}

function elapsed({ startedAt, stoppedAt }: RunningClock, pauses: readonly Pause[], now: Date): number {
  const [start, end] = [startedAt.getTime(), Math.min(now.getTime(), (stoppedAt ?? now).getTime())];
  const stood = pauses.map(({ from, until }) => {
    const over = Math.min(end, (until ?? now).getTime()) - Math.max(start, from.getTime());
    return Math.max(over, 0);
  });
  return Math.max(end - start - stood.reduce((sum, one) => sum + one, 0), 0);
}

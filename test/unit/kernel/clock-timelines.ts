import fc from 'fast-check';
import type { Pause, RunningClock, TimeLimit } from '../../../src/kernel/running-clock';
import { plusDays, WorkingCalendar } from '../../../src/kernel/working-days';

const ZONES = [
  'Asia/Baku',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'UTC',
];
const MINUTE_MS = 60_000;

/** A clock anywhere, with whatever may happen to it and the holidays around it. */
export interface Timeline {
  readonly zone: string;
  readonly holidays: readonly string[];
  readonly clock: RunningClock;
}

/** The calendar of a timeline, made once: whether a zone exists is dear to find out. */
export function calendarOf({ zone, holidays }: Pick<Timeline, 'zone' | 'holidays'>): WorkingCalendar {
  const known = calendars.get(holidays) ?? new WorkingCalendar(zone, new Set(holidays));
  calendars.set(holidays, known);
  return known;
}

const calendars = new WeakMap<readonly string[], WorkingCalendar>();

const instants = fc.date({
  min: new Date('2024-01-01T00:00Z'),
  max: new Date('2029-12-31T00:00Z'),
  noInvalidDate: true,
});

const limits: fc.Arbitrary<TimeLimit> = fc
  .constantFrom('hours' as const, 'days' as const, 'working-days' as const)
  .chain((unit) =>
    fc
      .integer({ min: 0, max: unit === 'hours' ? 200 : 40 })
      .chain((amount) =>
        fc
          .option(fc.integer({ min: 0, max: amount }))
          .map((warningAmount): TimeLimit => ({ unit, amount, warningAmount })),
      ),
  );

/** Pauses around a start: before it, over it, after it; most end, some last. */
const pausesFrom = (start: Date): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc
      .record({
        from: fc.integer({ min: -3_000, max: 60_000 }),
        length: fc.option(fc.integer({ min: 0, max: 12_000 }), { freq: 8 }),
      })
      .map(({ from, length }) => ({
        from: minutesAfter(start, from),
        until: length === null ? null : minutesAfter(start, from + length),
      })),
    { maxLength: 4 },
  );

export const minutesAfter = (start: Date, minutes: number): Date =>
  new Date(start.getTime() + minutes * MINUTE_MS);

/** So many minutes from the start of a clock: the instants at which it is asked and stopped. */
export const moments = fc.integer({ min: -2_000, max: 90_000 });

/** Clocks that run; a test stops them. */
export const timelines: fc.Arbitrary<Timeline> = instants.chain((startedAt) =>
  fc.record({
    zone: fc.constantFrom(...ZONES),
    holidays: fc.array(
      fc.integer({ min: 0, max: 70 }).map((days) => plusDays(startedAt.toISOString().slice(0, 10), days)),
      { maxLength: 8 },
    ),
    clock: fc.record({
      limit: limits,
      startedAt: fc.constant(startedAt),
      stoppedAt: fc.constant(null),
      pauses: pausesFrom(startedAt),
    }),
  }),
);

/** One more pause, in minutes from the start. */
export const morePauses = fc.record({
  from: fc.integer({ min: -3_000, max: 60_000 }),
  length: fc.option(fc.integer({ min: 0, max: 12_000 }), { freq: 8 }),
});

/** Never is later than any instant. */
export const orNever = (instant: Date | null): number => instant?.getTime() ?? Number.POSITIVE_INFINITY;

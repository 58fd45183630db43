import fc from 'fast-check';
import {
  clockDates,
  readClock,
  type Pause,
  type RunningClock,
  type Standing,
} from '../../../src/kernel/running-clock';
import { plusDays } from '../../../src/kernel/working-days';
import {
  calendarOf,
  minutesAfter,
  moments,
  morePauses,
  orNever,
  timelines,
  type Timeline,
} from './clock-timelines';

/** With sixteen sentences more than 100,000 timelines. */
const RUNS = { seed: 20_261_124, numRuns: 6_500 };

const HOUR_MS = 3_600_000;

const due = ({ clock, ...place }: Timeline, change: Partial<RunningClock> = {}): number =>
  orNever(clockDates({ ...clock, ...change }, calendarOf(place)).dueAt);
const at = ({ clock }: Timeline, minutes: number): Date => minutesAfter(clock.startedAt, minutes);
const read = (timeline: Timeline, now: Date, change: Partial<RunningClock> = {}) =>
  readClock({ ...timeline.clock, ...change }, calendarOf(timeline), now);
const pauseOf = (timeline: Timeline, { from, length }: { from: number; length: number | null }): Pause => ({
  from: at(timeline, from),
  until: length === null ? null : at(timeline, from + length),
});

describe('whatever happens to a clock', () => {
  it('a later start never makes it due earlier', () =>
    fc.assert(
      fc.property(timelines, fc.integer({ min: 0, max: 20_000 }), (timeline, minutes) => {
        expect(due(timeline, { startedAt: at(timeline, minutes) })).toBeGreaterThanOrEqual(due(timeline));
      }),
      RUNS,
    ));

  it('a further pause never makes it due earlier', () =>
    fc.assert(
      fc.property(timelines, morePauses, (timeline, more) => {
        const pauses = [...timeline.clock.pauses, pauseOf(timeline, more)];
        expect(due(timeline, { pauses })).toBeGreaterThanOrEqual(due(timeline));
      }),
      RUNS,
    ));

  it('a longer pause never makes it due earlier', () =>
    fc.assert(
      fc.property(timelines, morePauses, fc.nat({ max: 9_000 }), (timeline, { from, length }, longer) => {
        const withPause = (minutes: number | null) =>
          due(timeline, { pauses: [...timeline.clock.pauses, pauseOf(timeline, { from, length: minutes })] });
        const short = withPause(length ?? 0);
        expect(withPause((length ?? 0) + longer)).toBeGreaterThanOrEqual(short);
        expect(withPause(null)).toBeGreaterThanOrEqual(short);
      }),
      RUNS,
    ));

  it('a longer limit never makes it due earlier', () =>
    fc.assert(
      fc.property(timelines, fc.nat({ max: 20 }), (timeline, more) => {
        const { limit } = timeline.clock;
        const longer = { ...limit, amount: limit.amount + more };
        expect(due(timeline, { limit: longer })).toBeGreaterThanOrEqual(due(timeline));
      }),
      RUNS,
    ));

  it('a further holiday never makes it due earlier', () =>
    fc.assert(
      fc.property(timelines, fc.nat({ max: 60 }), (timeline, days) => {
        const day = plusDays(timeline.clock.startedAt.toISOString().slice(0, 10), days);
        const more = { ...timeline, holidays: [...timeline.holidays, day] };
        expect(due(more)).toBeGreaterThanOrEqual(due(timeline));
      }),
      RUNS,
    ));

  it('it is near before it is due', () =>
    fc.assert(
      fc.property(timelines, ({ clock, ...place }) => {
        const { warnAt, dueAt } = clockDates(clock, calendarOf(place));
        if (clock.limit.warningAmount !== null) expect(orNever(warnAt)).toBeLessThanOrEqual(orNever(dueAt));
      }),
      RUNS,
    ));

  it('the order in which its pauses are told changes nothing', () =>
    fc.assert(
      fc.property(timelines, moments, (timeline, minutes) => {
        const pauses = timeline.clock.pauses.toReversed();
        expect(read(timeline, at(timeline, minutes), { pauses })).toEqual(
          read(timeline, at(timeline, minutes)),
        );
      }),
      RUNS,
    ));

  it('a pause told in two parts, or twice, is the same pause', () =>
    fc.assert(
      fc.property(timelines, fc.nat(), (timeline, cut) => {
        const pauses = timeline.clock.pauses.flatMap((pause) => [...inTwo(pause, cut), pause]);
        expect(due(timeline, { pauses })).toBe(due(timeline));
      }),
      RUNS,
    ));

  it('without a pause it is due with the deadline of the calendar', () =>
    fc.assert(
      fc.property(timelines, (timeline) => {
        const { limit, startedAt } = timeline.clock;
        const deadline = calendarOf(timeline).deadline(startedAt, limit);
        expect(due(timeline, { pauses: [] })).toBe(deadline.getTime());
      }),
      RUNS,
    ));

  it('in hours it has run exactly its limit when it is due', () =>
    fc.assert(
      fc.property(timelines, (timeline) => {
        const limit = { ...timeline.clock.limit, unit: 'hours' as const };
        const end = due(timeline, { limit });
        if (end === Number.POSITIVE_INFINITY) return;
        expect(read(timeline, new Date(end), { limit }).elapsedMs).toBe(limit.amount * HOUR_MS);
      }),
      RUNS,
    ));

  it('in days it has as many countable days as its limit, and ends with the last of them', () =>
    fc.assert(
      fc.property(timelines, (timeline) => {
        const { limit } = timeline.clock;
        const end = due(timeline);
        if (limit.unit === 'hours' || limit.amount === 0 || end === Number.POSITIVE_INFINITY) return;
        const days = countableDays(timeline, new Date(end));
        expect(days).toHaveLength(limit.amount);
        const calendar = calendarOf(timeline);
        expect(days.at(-1)).toBe(calendar.dayOf(new Date(end)));
        expect(calendar.dayOf(new Date(end + 1))).not.toBe(days.at(-1));
      }),
      RUNS,
    ));

  it('it goes on from in time over near to overdue, and never back', () =>
    fc.assert(
      fc.property(timelines, moments, moments, (timeline, one, other) => {
        const early = read(timeline, at(timeline, Math.min(one, other))).standing;
        const late = read(timeline, at(timeline, Math.max(one, other))).standing;
        if (early !== 'paused' && late !== 'paused')
          expect(WAY.indexOf(late)).toBeGreaterThanOrEqual(WAY.indexOf(early));
      }),
      RUNS,
    ));

  it('stopped, it is met when the stop was not after the due instant, whenever one asks', () =>
    fc.assert(
      fc.property(timelines, moments, moments, (timeline, stop, now) => {
        const stoppedAt = at(timeline, stop);
        const { standing, dueAt } = read(timeline, at(timeline, now), { stoppedAt });
        expect(standing).toBe(stoppedAt.getTime() <= orNever(dueAt) ? 'met' : 'missed');
      }),
      RUNS,
    ));

  it('stopped now, it is missed just when it is overdue now', () =>
    fc.assert(
      fc.property(timelines, moments, (timeline, minutes) => {
        const now = at(timeline, minutes);
        const isMissed = read(timeline, now, { stoppedAt: now }).standing === 'missed';
        expect(isMissed).toBe(read(timeline, now).standing === 'overdue');
      }),
      RUNS,
    ));

  it('a pause after its stop changes nothing', () =>
    fc.assert(
      fc.property(timelines, moments, morePauses, moments, (timeline, stop, { length }, now) => {
        const stoppedAt = at(timeline, stop);
        const pauses = [...timeline.clock.pauses, pauseOf(timeline, { from: stop, length })];
        expect(read(timeline, at(timeline, now), { stoppedAt, pauses })).toEqual(
          read(timeline, at(timeline, now), { stoppedAt }),
        );
      }),
      RUNS,
    ));

  it('it never runs backwards, nor faster than time', () =>
    fc.assert(
      fc.property(timelines, moments, fc.nat({ max: 20_000 }), (timeline, minutes, more) => {
        const [now, later] = [at(timeline, minutes), at(timeline, minutes + more)];
        const ran = read(timeline, later).elapsedMs - read(timeline, now).elapsedMs;
        expect(ran).toBeGreaterThanOrEqual(0);
        expect(ran).toBeLessThanOrEqual(later.getTime() - now.getTime());
      }),
      RUNS,
    ));
});

const WAY: readonly Standing[] = ['in-time', 'near', 'overdue'];

function inTwo({ from, until }: Pause, cut: number): Pause[] {
  if (until === null) return [{ from, until }];
  const middle = new Date(from.getTime() + (cut % Math.max(until.getTime() - from.getTime(), 1)));
  return [
    { from, until: middle },
    { from: middle, until },
  ];
}

/** Counted anew, day by day and pause by pause, as a clerk would. */
function countableDays({ clock, ...place }: Timeline, until: Date): string[] {
  const calendar = calendarOf(place);
  const counted: string[] = [];
  const last = calendar.dayOf(until);
  for (let day = calendar.dayOf(clock.startedAt); day < last;) {
    const begins = new Date(calendar.endOf(day).getTime() + 1);
    day = plusDays(day, 1);
    const ends = calendar.endOf(day);
    const touched = clock.pauses.some(
      ({ from, until: over }) => from <= ends && (over === null || (over > begins && over > from)),
    );
    const counts = clock.limit.unit === 'days' || calendar.isWorkingDay(day);
    if (counts && !touched) counted.push(day);
  }
  return counted;
}

import {
  clockDates,
  readClock,
  type Pause,
  type RunningClock,
  type TimeLimit,
} from '../../../src/kernel/running-clock';
import { WorkingCalendar } from '../../../src/kernel/working-days';

const baku = new WorkingCalendar('Asia/Baku', new Set());
const twoDays: TimeLimit = { amount: 2, unit: 'days', warningAmount: 1 };
const fourHours: TimeLimit = { amount: 4, unit: 'hours', warningAmount: 3 };

/** 10:00 in Baku on Monday, 23 November 2026. */
const MONDAY = new Date('2026-11-23T06:00:00.000Z');
const at = (text: string) => new Date(text);
const pause = (from: string, until: string | null): Pause =>
  ({ from: at(from), until: until && at(until) }) as Pause;

const clock = (limit: TimeLimit, more: Partial<RunningClock> = {}): RunningClock => ({
  limit,
  startedAt: MONDAY,
  stoppedAt: null,
  pauses: [],
  ...more,
});

const dueOf = (limit: TimeLimit, ...pauses: Pause[]) =>
  clockDates(clock(limit, { pauses }), baku).dueAt?.toISOString() ?? null;

describe('a pause of a clock in hours', () => {
  it.each([
    [
      'moves the end by its own length',
      [pause('2026-11-23T07:00Z', '2026-11-23T07:30Z')],
      '2026-11-23T10:30:00.000Z',
    ],
    [
      'before the start is nothing',
      [pause('2026-11-23T04:00Z', '2026-11-23T06:00Z')],
      '2026-11-23T10:00:00.000Z',
    ],
    [
      'over the start counts from the start',
      [pause('2026-11-23T05:00Z', '2026-11-23T06:30Z')],
      '2026-11-23T10:30:00.000Z',
    ],
    [
      'that begins when the time is over is nothing',
      [pause('2026-11-23T10:00Z', null)],
      '2026-11-23T10:00:00.000Z',
    ],
    [
      'that ends as it begins is nothing',
      [pause('2026-11-23T07:00Z', '2026-11-23T07:00Z')],
      '2026-11-23T10:00:00.000Z',
    ],
    ['that lasts leaves the end unknown', [pause('2026-11-23T07:00Z', null)], null],
    [
      'counts once where it overlaps another',
      [pause('2026-11-23T07:00Z', '2026-11-23T08:00Z'), pause('2026-11-23T07:30Z', '2026-11-23T08:30Z')],
      '2026-11-23T11:30:00.000Z',
    ],
  ])('%s', (_, pauses, due) => expect(dueOf(fourHours, ...pauses)).toBe(due));
});

describe('a pause of a clock in days', () => {
  it.each([
    [
      'on the day of the start is nothing',
      [pause('2026-11-23T07:00Z', '2026-11-23T08:00Z')],
      '2026-11-25T19:59:59.999Z',
    ],
    [
      'takes a day out that it touches for a minute',
      [pause('2026-11-24T07:00Z', '2026-11-24T07:01Z')],
      '2026-11-26T19:59:59.999Z',
    ],
    [
      'takes out the day on which it ends',
      [pause('2026-11-23T07:00Z', '2026-11-24T07:00Z')],
      '2026-11-26T19:59:59.999Z',
    ],
    // Midnight in Baku is 20:00 UTC.
    [
      'that ends at midnight does not touch the day that begins',
      [pause('2026-11-23T07:00Z', '2026-11-23T20:00Z')],
      '2026-11-25T19:59:59.999Z',
    ],
    [
      'that begins after the last day is nothing',
      [pause('2026-11-25T20:00Z', null)],
      '2026-11-25T19:59:59.999Z',
    ],
    ['that lasts leaves the end unknown', [pause('2026-11-25T07:00Z', null)], null],
  ])('%s', (_, pauses, due) => expect(dueOf(twoDays, ...pauses)).toBe(due));

  it('carries a limit of no days on to the end of the first day that it leaves free', () => {
    const limit: TimeLimit = { amount: 0, unit: 'working-days', warningAmount: null };
    expect(dueOf(limit, pause('2026-11-23T07:00Z', '2026-11-25T07:00Z'))).toBe('2026-11-25T19:59:59.999Z');
    expect(dueOf(limit, pause('2026-11-23T07:00Z', null))).toBeNull();
    expect(dueOf(limit, pause('2026-11-23T07:00Z', '2026-11-23T08:00Z'))).toBe('2026-11-23T19:59:59.999Z');
  });

  it('is refused when it ends before it begins', () =>
    expect(() => dueOf(twoDays, pause('2026-11-24T07:00Z', '2026-11-24T06:59Z'))).toThrow(RangeError));
});

describe('a clock', () => {
  const standing = (now: string, more: Partial<RunningClock> = {}) =>
    readClock(clock(fourHours, more), baku, at(now)).standing;

  it.each([
    ['is in time', '2026-11-23T08:59:59.999Z', 'in-time'],
    ['is near from the instant of the warning on', '2026-11-23T09:00:00.000Z', 'near'],
    ['is not late at the due instant itself', '2026-11-23T10:00:00.000Z', 'near'],
    ['is overdue a millisecond later', '2026-11-23T10:00:00.001Z', 'overdue'],
  ])('%s', (_, now, expected) => expect(standing(now)).toBe(expected));

  it.each([
    ['met when it was stopped at the due instant', '2026-11-23T10:00:00.000Z', 'met'],
    ['missed when it was stopped a millisecond later', '2026-11-23T10:00:00.001Z', 'missed'],
    ['met when it was stopped before it started', '2026-11-23T05:00:00.000Z', 'met'],
  ])('is %s', (_, stop, expected) =>
    expect(standing('2026-12-01T00:00Z', { stoppedAt: at(stop) })).toBe(expected),
  );

  it('is paused while a pause lasts, and near or in time after it', () => {
    const pauses = [pause('2026-11-23T09:30Z', '2026-11-23T12:00Z')];
    expect(standing('2026-11-23T11:59:59.999Z', { pauses })).toBe('paused');
    expect(standing('2026-11-23T12:00:00.000Z', { pauses })).toBe('near');
  });

  it('stays overdue when it is paused too late', () =>
    expect(standing('2026-11-23T11:00Z', { pauses: [pause('2026-11-23T10:30Z', null)] })).toBe('overdue'));

  it('is met when it was stopped under a pause', () =>
    expect(
      standing('2026-12-01T00:00Z', {
        pauses: [pause('2026-11-23T07:00Z', null)],
        stoppedAt: at('2026-11-30T00:00Z'),
      }),
    ).toBe('met'));

  it('is not touched by a pause after its stop', () => {
    const stopped = clock(fourHours, {
      stoppedAt: at('2026-11-23T08:00Z'),
      pauses: [pause('2026-11-23T09:00Z', null)],
    });
    expect(readClock(stopped, baku, at('2026-12-01T00:00Z'))).toEqual({
      dueAt: at('2026-11-23T10:00Z'),
      warnAt: at('2026-11-23T09:00Z'),
      standing: 'met',
      elapsedMs: 2 * 3_600_000,
    });
  });

  it('has run for the time between its start and now, without its pauses', () => {
    const pauses = [
      pause('2026-11-23T05:00Z', '2026-11-23T06:15Z'),
      pause('2026-11-23T07:00Z', '2026-11-23T07:30Z'),
    ];
    const { elapsedMs } = readClock(clock(fourHours, { pauses }), baku, at('2026-11-23T08:00Z'));
    expect(elapsedMs).toBe(75 * 60_000);
  });

  it('warns nobody when its rule has no warning', () =>
    expect(clockDates(clock({ ...fourHours, warningAmount: null }), baku).warnAt).toBeNull());

  it.each([-1, 1.5, 10_001])('is refused with a limit of %d', (amount) =>
    expect(() => dueOf({ ...fourHours, amount })).toThrow(RangeError),
  );
});

describe('a clock in months', () => {
  const halfAYear: TimeLimit = { amount: 6, unit: 'months', warningAmount: 5 };

  it('is near a month before it is due', () =>
    expect(clockDates(clock(halfAYear), baku)).toEqual({
      dueAt: at('2027-05-23T19:59:59.999Z'),
      warnAt: at('2027-04-23T19:59:59.999Z'),
    }));

  it('is later by each day under a pause', () =>
    expect(dueOf(halfAYear, pause('2026-12-01T08:00Z', '2026-12-03T08:00Z'))).toBe(
      '2027-05-26T19:59:59.999Z',
    ));
});

import fc from 'fast-check';
import { WorkingCalendar, type Duration, type DurationUnit } from '../../../src/kernel/working-days';

const NOVRUZ = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24'];
const NEW_YEAR = ['2026-01-01', '2026-01-02', '2027-01-01', '2027-01-02'];
const holidays = new Set([...NOVRUZ, ...NEW_YEAR]);
const baku = new WorkingCalendar('Asia/Baku', holidays);
const berlin = new WorkingCalendar('Europe/Berlin', new Set());

const of = (amount: number, unit: DurationUnit): Duration => ({ amount, unit });
const deadline = (calendar: WorkingCalendar, from: string, amount: number, unit: DurationUnit): string =>
  calendar.deadline(new Date(from), of(amount, unit)).toISOString();

describe('a working day', () => {
  it.each(['2026-11-23', '2026-11-27', '2028-02-29'])('is %s', (day) =>
    expect(baku.isWorkingDay(day)).toBe(true),
  );

  it.each([
    ['a Saturday', '2026-11-28'],
    ['a Sunday', '2026-11-29'],
    ['a public holiday in the week', '2026-03-20'],
    ['a public holiday at the weekend', '2026-03-21'],
  ])('is not %s', (_, day) => expect(baku.isWorkingDay(day)).toBe(false));
});

describe('a deadline in hours', () => {
  it('counts elapsed hours, over nights and weekends', () =>
    expect(deadline(baku, '2026-11-27T18:30:00.000Z', 48, 'hours')).toBe('2026-11-29T18:30:00.000Z'));

  it('is not longer on the night on which the clocks go forward', () =>
    expect(deadline(berlin, '2026-03-28T20:00:00.000Z', 24, 'hours')).toBe('2026-03-29T20:00:00.000Z'));

  it('is at once when it has none', () =>
    expect(deadline(baku, '2026-11-27T18:30:00.000Z', 0, 'hours')).toBe('2026-11-27T18:30:00.000Z'));
});

describe('a deadline in days', () => {
  it.each([
    ['ends with the local day in Baku', baku, '2026-11-23T08:00Z', 1, '2026-11-24T19:59:59.999Z'],
    [
      'begins with the local day, not the day in UTC',
      baku,
      '2026-11-23T20:30Z',
      1,
      '2026-11-25T19:59:59.999Z',
    ],
    ['counts weekends and holidays', baku, '2026-03-19T08:00Z', 3, '2026-03-22T19:59:59.999Z'],
    ['goes over the end of the year', baku, '2026-12-30T08:00Z', 3, '2027-01-02T19:59:59.999Z'],
    ['counts the leap day', baku, '2028-02-28T08:00Z', 2, '2028-03-01T19:59:59.999Z'],
    ['goes over 28 February of a common year', baku, '2027-02-28T08:00Z', 1, '2027-03-01T19:59:59.999Z'],
    [
      'ends in summer time when the clocks went forward',
      berlin,
      '2026-03-28T11:00Z',
      1,
      '2026-03-29T21:59:59.999Z',
    ],
    [
      'ends in winter time when the clocks went back',
      berlin,
      '2026-10-24T10:00Z',
      1,
      '2026-10-25T22:59:59.999Z',
    ],
    ['ends today when it has none', baku, '2026-11-23T08:00Z', 0, '2026-11-23T19:59:59.999Z'],
    ['is 90 days for a draft', baku, '2026-11-23T08:00Z', 90, '2027-02-21T19:59:59.999Z'],
  ])('%s', (_, calendar, from, amount, expected) =>
    expect(deadline(calendar, from, amount, 'days')).toBe(expected),
  );

  it('ends with the day where the clocks go forward at midnight', () => {
    const beirut = new WorkingCalendar('Asia/Beirut', new Set());
    expect(deadline(beirut, '2026-03-28T10:00Z', 1, 'days')).toBe('2026-03-29T20:59:59.999Z');
  });
});

describe('a deadline in working days', () => {
  it.each([
    ['does not count the day of the start', baku, '2026-11-23T04:00Z', 1, '2026-11-24T19:59:59.999Z'],
    ['passes over the weekend', baku, '2026-11-27T08:00Z', 1, '2026-11-30T19:59:59.999Z'],
    ['begun on a Saturday, counts from Monday', baku, '2026-11-28T08:00Z', 3, '2026-12-02T19:59:59.999Z'],
    ['passes over Novruz', baku, '2026-03-19T08:00Z', 1, '2026-03-25T19:59:59.999Z'],
    ['passes over the new year', baku, '2026-12-31T08:00Z', 1, '2027-01-04T19:59:59.999Z'],
    ['passes over the change to summer time', berlin, '2026-03-27T10:00Z', 1, '2026-03-30T21:59:59.999Z'],
    ['passes over the change to winter time', berlin, '2026-10-23T10:00Z', 1, '2026-10-26T22:59:59.999Z'],
    ['counts a leap day in the week', baku, '2028-02-28T08:00Z', 1, '2028-02-29T19:59:59.999Z'],
    [
      'ends today when it has none, even on a Sunday',
      baku,
      '2026-11-29T08:00Z',
      0,
      '2026-11-29T19:59:59.999Z',
    ],
  ])('%s', (_, calendar, from, amount, expected) =>
    expect(deadline(calendar, from, amount, 'working-days')).toBe(expected),
  );
});

describe('a deadline in months', () => {
  it.each([
    ['ends on the same day of the month', baku, '2026-11-28T08:00Z', 6, '2027-05-28T19:59:59.999Z'],
    ['ends on the last day of a shorter month', baku, '2026-08-31T08:00Z', 6, '2027-02-28T19:59:59.999Z'],
    ['knows a leap year', baku, '2026-02-28T21:00Z', 24, '2028-03-01T19:59:59.999Z'],
    ['ends today when it has none', baku, '2026-11-23T08:00Z', 0, '2026-11-23T19:59:59.999Z'],
    ['ends in summer time, begun in winter', berlin, '2026-11-23T10:00Z', 6, '2027-05-23T21:59:59.999Z'],
  ])('%s', (_, calendar, from, amount, expected) =>
    expect(deadline(calendar, from, amount, 'months')).toBe(expected),
  );
});

describe('a deadline that cannot be counted', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001])('is refused for %d', (amount) =>
    expect(() => baku.deadline(new Date('2026-11-23T08:00Z'), of(amount, 'working-days'))).toThrow(
      RangeError,
    ),
  );

  it('is refused when the start is no instant', () =>
    expect(() => baku.deadline(new Date('never'), of(1, 'working-days'))).toThrow(RangeError));

  it.each(['Mars/Olympus', '', 'local'])('is refused for a calendar in zone %j', (zone) =>
    expect(() => new WorkingCalendar(zone, new Set())).toThrow(RangeError),
  );
});

describe('deadlines in every zone', () => {
  const instants = fc.date({
    min: new Date('2015-01-01T00:00Z'),
    max: new Date('2035-12-31T00:00Z'),
    noInvalidDate: true,
  });
  const calendars = fc.constantFrom(
    ...['Asia/Baku', 'Europe/Berlin', 'Asia/Beirut', 'UTC'].map(
      (zone) => new WorkingCalendar(zone, holidays),
    ),
  );
  const amounts = fc.integer({ min: 0, max: 60 });
  const seeded = { seed: 20_261_123, numRuns: 200 };

  /** An independent view of the local day, from the ICU of the runtime. */
  const formats = new Map(
    ['Asia/Baku', 'Europe/Berlin', 'Asia/Beirut', 'UTC'].map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    ]),
  );
  const localDay = (zone: string, at: Date): string => formats.get(zone)?.format(at) ?? '';
  const dayAfter = (day: string): string =>
    new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const isWorkingDay = (day: string): boolean =>
    ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) && !holidays.has(day);

  const daysBetween = (zone: string, from: Date, until: Date): string[] => {
    const days: string[] = [];
    const last = localDay(zone, until);
    for (let day = localDay(zone, from); day < last;) days.push((day = dayAfter(day)));
    return days;
  };

  it('have exactly as many working days as they were given', () =>
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, amount) => {
        const until = calendar.deadline(from, of(amount, 'working-days'));
        expect(daysBetween(calendar.zone, from, until).filter(isWorkingDay)).toHaveLength(amount);
      }),
      seeded,
    ));

  it('end on a working day when they were given any', () =>
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 60 }), (calendar, from, amount) => {
        const until = calendar.deadline(from, of(amount, 'working-days'));
        expect(isWorkingDay(localDay(calendar.zone, until))).toBe(true);
      }),
      seeded,
    ));

  it('have exactly as many days as they were given', () =>
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, amount) => {
        const until = calendar.deadline(from, of(amount, 'days'));
        expect(daysBetween(calendar.zone, from, until)).toHaveLength(amount);
      }),
      seeded,
    ));

  it.each(['days', 'working-days', 'months'] as const)(
    'in %s end with the last millisecond of the local day',
    (unit) =>
      fc.assert(
        fc.property(calendars, instants, amounts, (calendar, from, amount) => {
          const until = calendar.deadline(from, of(amount, unit));
          const next = new Date(until.getTime() + 1);
          expect(localDay(calendar.zone, next)).toBe(dayAfter(localDay(calendar.zone, until)));
        }),
        seeded,
      ),
  );

  it.each(['hours', 'days', 'working-days', 'months'] as const)(
    'in %s never come earlier for a later start',
    (unit) =>
      fc.assert(
        fc.property(calendars, instants, instants, amounts, (calendar, one, other, amount) => {
          const [early, late] = one <= other ? [one, other] : [other, one];
          const first = calendar.deadline(early, of(amount, unit)).getTime();
          expect(first).toBeLessThanOrEqual(calendar.deadline(late, of(amount, unit)).getTime());
        }),
        seeded,
      ),
  );
});

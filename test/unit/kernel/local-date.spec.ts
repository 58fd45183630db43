import fc from 'fast-check';
import { completedYears, isLocalDate, localDateIn, weekdayOf } from '../../../src/kernel/local-date';

describe('a local date', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('can be %s', (day) =>
    expect(isLocalDate(day)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '+002026-01-01',
    '2026-01-01T00:00:00Z',
    '2026-01-01\n',
    ' 2026-01-01',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('cannot be %j', (day) => expect(isLocalDate(day)).toBe(false));

  it('is every day that the calendar has', () => {
    const days = fc.date({
      min: new Date('0001-01-01T00:00Z'),
      max: new Date('9999-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => isLocalDate(day.toISOString().slice(0, 10))),
      { seed: 20_261_123, numRuns: 200 },
    );
  });
});

describe('the local day of an instant', () => {
  it.each([
    ['Asia/Baku', '2026-11-23T19:59:59.999Z', '2026-11-23'],
    ['Asia/Baku', '2026-11-23T20:00:00.000Z', '2026-11-24'],
    ['Asia/Baku', '2026-12-31T20:00:00.000Z', '2027-01-01'],
    // Azerbaijan kept summer time until 2015: five hours ahead in July 2015, four since.
    ['Asia/Baku', '2015-07-01T19:00:00.000Z', '2015-07-02'],
    ['Asia/Baku', '2016-07-01T19:00:00.000Z', '2016-07-01'],
    ['Europe/Berlin', '2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['Europe/Berlin', '2026-12-01T22:00:00.000Z', '2026-12-01'],
    ['UTC', '2028-02-29T23:59:59.999Z', '2028-02-29'],
  ])('in %s at %s is %s', (zone, instant, day) => expect(localDateIn(zone, new Date(instant))).toBe(day));
});

describe('the completed years', () => {
  it.each([
    ['on the birthday', '2010-06-15', '2024-06-15', 14],
    ['on the day before', '2010-06-15', '2024-06-14', 13],
    ['on the day of birth', '2010-06-15', '2010-06-15', 0],
    ['at the end of the year', '2010-12-31', '2026-12-30', 15],
    ['of a leap day on 28 February of a common year', '2012-02-29', '2026-02-28', 13],
    ['of a leap day on 1 March of a common year', '2012-02-29', '2026-03-01', 14],
    ['of a leap day on a leap day', '2012-02-29', '2028-02-29', 16],
    ['before the birth', '2010-06-15', '2010-06-14', -1],
  ])('%s', (_, born, on, years) => expect(completedYears(born, on)).toBe(years));

  it('never fall as the days go by', () => {
    const day = fc.integer({ min: 0, max: 36_500 });
    const iso = (days: number) => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (birth, lived) => {
        const today = completedYears(iso(birth), iso(birth + lived));
        const tomorrow = completedYears(iso(birth), iso(birth + lived + 1));
        expect([today, today + 1]).toContain(tomorrow);
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-11-30', 1],
    ['2026-12-05', 6],
    ['2026-12-06', 7],
    ['2024-02-29', 4],
  ])('of %s is %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
});

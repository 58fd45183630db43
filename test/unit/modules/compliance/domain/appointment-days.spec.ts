import { firstBroken } from '../../../../../src/kernel/rule';
import {
  recurringDays,
  withoutRest,
  type Recurring,
} from '../../../../../src/modules/compliance/domain/appointment-days';
import { seriesRules } from '../../../../../src/modules/compliance/domain/appointment-series.rules';

const MONDAYS: Recurring = { rhythm: 'weekly', weekday: 1, from: '2026-03-03', until: '2026-03-30' };

describe('The days on which a child reports', () => {
  it('begin with the first such weekday and end with the last day', () => {
    expect(recurringDays(MONDAYS)).toEqual(['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']);
    expect(recurringDays({ ...MONDAYS, from: '2026-03-09', until: '2026-03-15' })).toEqual(['2026-03-09']);
    expect(recurringDays({ ...MONDAYS, until: '2026-03-08' })).toEqual([]);
  });

  it('are every second week', () => {
    expect(recurringDays({ ...MONDAYS, rhythm: 'fortnightly' })).toEqual(['2026-03-09', '2026-03-23']);
  });

  it('are the same weekday of each month as first, a fifth being the last', () => {
    const monthly = { ...MONDAYS, rhythm: 'monthly' as const, until: '2026-06-30' };
    expect(recurringDays(monthly)).toEqual(['2026-03-09', '2026-04-13', '2026-05-11', '2026-06-08']);
    expect(recurringDays({ ...monthly, from: '2026-03-30' })).toEqual([
      ...['2026-03-30', '2026-04-27', '2026-05-25', '2026-06-29'],
    ]);
    expect(recurringDays({ ...monthly, from: '2026-12-07', until: '2027-02-28' })).toEqual([
      ...['2026-12-07', '2027-01-04', '2027-02-01'],
    ]);
  });

  const REST = ['2026-03-23', '2026-03-24'];
  const leave = (way: 'skip' | 'move', until = '2026-03-30', days = recurringDays(MONDAYS)) =>
    withoutRest(days, { way, until, isWorkingDay: (day) => !REST.includes(day) });

  it('are none on days of rest, or the next working day', () => {
    expect(leave('skip')).toEqual({
      days: ['2026-03-09', '2026-03-16', '2026-03-30'],
      leftOut: [{ day: '2026-03-23', movedTo: null }],
    });
    expect(leave('move')).toEqual({
      days: ['2026-03-09', '2026-03-16', '2026-03-25', '2026-03-30'],
      leftOut: [{ day: '2026-03-23', movedTo: '2026-03-25' }],
    });
  });

  it('are moved past no end, and to no day that is one already', () => {
    expect(leave('move', '2026-03-24', ['2026-03-23']).leftOut).toEqual([
      { day: '2026-03-23', movedTo: null },
    ]);
    const two = leave('move', '2026-03-30', ['2026-03-23', '2026-03-25']);
    expect(two).toEqual({ days: ['2026-03-25'], leftOut: [{ day: '2026-03-23', movedTo: null }] });
  });

  it('are some, and not too many', () => {
    const broken = (dates: number) => firstBroken(seriesRules, { dates })?.code;
    expect(broken(0)).toBe('compliance.series-without-dates');
    expect([broken(1), broken(52)]).toEqual([undefined, undefined]);
    expect(broken(53)).toBe('compliance.series-too-long');
  });
});

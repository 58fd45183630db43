import { dueWhen } from '../../../../../src/modules/desk/domain/day';

const zone = 'Asia/Baku';
const now = new Date('2026-11-25T10:00:00+04:00');

describe('What is due, seen from a day', () => {
  it.each([
    ['late by now, today', '2026-11-25', '2026-11-25T09:59:00+04:00', 'overdue'],
    ['late since yesterday', '2026-11-25', '2026-11-24T23:59:00+04:00', 'overdue'],
    ['at this instant', '2026-11-25', '2026-11-25T10:00:00+04:00', 'today'],
    ['at the end of today, which is tomorrow elsewhere', '2026-11-25', '2026-11-25T23:59:00+04:00', 'today'],
    ['on the seventh day after', '2026-11-25', '2026-12-02T23:59:00+04:00', 'next-seven-days'],
    ['on the eighth day after', '2026-11-25', '2026-12-03T00:00:00+04:00', undefined],
    ['in the morning of another day', '2026-11-26', '2026-11-26T06:00:00+04:00', 'today'],
    ['before another day', '2026-11-26', '2026-11-25T12:00:00+04:00', 'overdue'],
    ['in the morning of a day that is gone', '2026-11-24', '2026-11-24T06:00:00+04:00', 'today'],
  ])('%s (%s)', (_, day, dueAt, when) => expect(dueWhen(new Date(dueAt), { day, now, zone })).toBe(when));

  it('has no time where it has no end', () =>
    expect(dueWhen(null, { day: '2026-11-25', now, zone })).toBeUndefined());
});

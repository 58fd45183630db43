import { clockDates, type TimeLimit } from '../../../../src/kernel/running-clock';
import { WorkingCalendar } from '../../../../src/kernel/working-days';
import { CLOCKS, type ClockCode } from '../../../../src/modules/reference/domain/clock-rule';
import { seedClockRules } from '../../../../src/modules/reference/seed/seed-files';

/** The public holidays that the cases below cross; written here, so that they stay as they were worked by hand. */
const HOLIDAYS = [
  ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24'],
  ['2026-05-27', '2026-05-28', '2026-06-15', '2026-06-26'],
  ['2026-11-08', '2026-11-09', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-20'],
  ['2027-03-08', '2027-03-09', '2027-03-10'],
  ['2027-03-20', '2027-03-21', '2027-03-22', '2027-03-23', '2027-03-24'],
  ['2028-02-26', '2028-02-27'],
].flat();
const baku = new WorkingCalendar('Asia/Baku', new Set(HOLIDAYS));

const LAST = 'T23:59:59.999+04:00';

type Case = readonly [code: ClockCode, limit: string, started: string, due: string, worked: string];

/** Worked by hand with a calendar on paper; Baku is four hours before UTC all year. */
const CASES: readonly Case[] = [
  [
    'draft-attention',
    '3 working-days',
    '2026-11-27T18:30+04:00',
    `2026-12-02${LAST}`,
    'Fri evening; Mon 1, Tue 2, Wed 3',
  ],
  [
    'draft-expiry',
    '90 days',
    '2027-12-01T09:00+04:00',
    `2028-02-29${LAST}`,
    '30 in Dec, 31 in Jan, 29 in Feb 2028',
  ],
  [
    'voluntary-support-longest',
    '180 days',
    '2026-06-01T09:00+04:00',
    `2026-11-28${LAST}`,
    '29 in Jun, 31 in Jul, 31 in Aug, 30 in Sep, 31 in Oct, 28 in Nov',
  ],
  [
    'referral-decision',
    '5 working-days',
    '2026-03-19T10:00+04:00',
    `2026-03-31${LAST}`,
    'Novruz Fri 20 to Tue 24; Wed 25 1, Thu 2, Fri 3, Mon 30 4, Tue 31 5',
  ],
  [
    'returned',
    '10 working-days',
    '2027-03-05T16:00+04:00',
    `2027-03-29${LAST}`,
    'Mon 8 to Wed 10 off; Thu 11 1, Fri 2, Mon 15 to Fri 19 3–7; 22–24 off; Thu 25 8, Fri 9, Mon 29 10',
  ],
  [
    'offer-answer',
    '10 days',
    '2026-12-25T12:00+04:00',
    `2027-01-04${LAST}`,
    'over the new year: six days to the 31st, four more',
  ],
  [
    'centre-acceptance',
    '5 working-days',
    '2026-12-30T09:00+04:00',
    `2027-01-08${LAST}`,
    'Thu 31 and Fri 1 off; Mon 4 to Fri 8',
  ],
  [
    'waiting-list',
    '30 days',
    '2028-01-31T08:00+04:00',
    `2028-03-01${LAST}`,
    '29 days in February of a leap year, one in March',
  ],
  [
    'redirect',
    '5 working-days',
    '2026-11-07T12:00+04:00',
    `2026-11-16${LAST}`,
    'Saturday; Mon 9 off; Tue 10 to Fri 13 1–4, Mon 16 5',
  ],
  [
    'review',
    '15 working-days',
    '2026-05-26T15:00+04:00',
    `2026-06-19${LAST}`,
    'Wed 27, Thu 28 off; Fri 29 1; Mon 1 to Fri 5 2–6; Mon 8 to Fri 12 7–11; Mon 15 off; Tue 16 to Fri 19 12–15',
  ],
  [
    'review-decision',
    '10 working-days',
    '2026-06-12T17:00+04:00',
    `2026-06-30${LAST}`,
    'Mon 15 off; Tue 16 to Fri 19 1–4; Mon 22 to Thu 25 5–8; Fri 26 off; Mon 29 9, Tue 30 10',
  ],
  [
    'parent-told',
    '2 hours',
    '2026-11-28T23:30+04:00',
    '2026-11-29T01:30:00.000+04:00',
    'over midnight from Saturday to Sunday',
  ],
  [
    'lawyer-present',
    '3 hours',
    '2026-12-31T22:00+04:00',
    '2027-01-01T01:00:00.000+04:00',
    'over the end of the year',
  ],
  [
    'release-or-judge',
    '48 hours',
    '2026-11-27T18:30+04:00',
    '2026-11-29T18:30:00.000+04:00',
    'Friday evening to Sunday evening: no weekend for custody',
  ],
  [
    'medical-check',
    '12 hours',
    '2028-02-28T20:00+04:00',
    '2028-02-29T08:00:00.000+04:00',
    'into 29 February',
  ],
  [
    'interview-longest',
    '4 hours',
    '2026-03-20T10:00+04:00',
    '2026-03-20T14:00:00.000+04:00',
    'on a holiday as on any day',
  ],
  [
    'custody-consent-confirmation',
    '3 working-days',
    '2026-12-24T20:00+04:00',
    `2026-12-29${LAST}`,
    'Thursday; Fri 25 1, Mon 28 2, Tue 29 3',
  ],
  [
    'appointed-representative',
    '1 working-days',
    '2026-11-06T15:00+04:00',
    `2026-11-10${LAST}`,
    'Friday; Sat, Sun, and Mon 9 off; Tue 10',
  ],
  [
    'offence-to-referral',
    '30 days',
    '2027-02-28T00:00+04:00',
    `2027-03-30${LAST}`,
    '28 February of a common year; 30 days in March',
  ],
  [
    'first-session',
    '10 working-days',
    '2026-03-18T11:00+04:00',
    `2026-04-06${LAST}`,
    'Thu 19 1; Novruz; Wed 25 to Fri 27 2–4; Mon 30 to Fri 3 5–9; Mon 6 10',
  ],
  [
    'handover-answer',
    '3 working-days',
    '2027-01-17T12:00+04:00',
    `2027-01-21${LAST}`,
    'Sunday; Mon 18 1, Tue 19 2, Wed 20 off, Thu 21 3',
  ],
  [
    'case-allocation',
    '3 working-days',
    '2026-11-06T15:00+04:00',
    `2026-11-12${LAST}`,
    'Friday; Sat, Sun, and Mon 9 off; Tue 10 1, Wed 11 2, Thu 12 3',
  ],
  [
    'closure-review',
    '30 days',
    '2026-11-06T15:00+04:00',
    `2026-12-06${LAST}`,
    'thirty days, whatever they are',
  ],
  [
    'concern-triage',
    '1 working-days',
    '2026-12-30T23:59+04:00',
    `2027-01-04${LAST}`,
    'a minute before midnight; Thu 31, Fri 1 off, weekend; Mon 4',
  ],
  [
    'mandate-answer',
    '2 working-days',
    '2028-02-28T10:00+04:00',
    `2028-03-01${LAST}`,
    'Tue 29 February 1, Wed 1 March 2',
  ],
  [
    'return-answer',
    '10 working-days',
    '2026-11-02T11:00+04:00',
    `2026-11-17${LAST}`,
    'Tue 3 to Fri 6 1–4; Sun 8 and Mon 9 off; Tue 10 5, Wed 6, Thu 7, Fri 13 8, Mon 16 9, Tue 17 10',
  ],
  [
    'return-objection',
    '5 working-days',
    '2027-01-18T09:00+04:00',
    `2027-01-26${LAST}`,
    'Tue 19 1; Wed 20 off; Thu 2, Fri 3, Mon 25 4, Tue 26 5',
  ],
  [
    'transfer-answer',
    '5 working-days',
    '2027-01-18T18:00+04:00',
    `2027-01-26${LAST}`,
    'Tue 19 1; Wed 20 off; Thu 2, Fri 3, Mon 25 4, Tue 26 5; Monday evening counts as Monday',
  ],
  [
    'copy-answer',
    '5 working-days',
    '2027-01-18T18:00+04:00',
    `2027-01-26${LAST}`,
    'Tue 19 1; Wed 20 off; Thu 2, Fri 3, Mon 25 4, Tue 26 5; Monday evening counts as Monday',
  ],
  [
    'pre-decision-report',
    '10 working-days',
    '2026-12-28T11:00+04:00',
    `2027-01-13${LAST}`,
    'Tue 29 1, Wed 30 2; Thu 31, Fri 1, Sat 2 off; Mon 4 to Fri 8 3–7; Mon 11 8, Tue 9, Wed 13 10',
  ],
  [
    'progress-review',
    '30 days',
    '2027-01-31T18:00+04:00',
    `2027-03-02${LAST}`,
    '28 days of February, then two of March',
  ],
  [
    'order-start',
    '5 working-days',
    '2027-01-18T10:00+04:00',
    `2027-01-26${LAST}`,
    'Tue 19 1; Wed 20 off; Thu 2, Fri 3, Mon 25 4, Tue 26 5',
  ],
  [
    'order-take-over',
    '3 working-days',
    '2027-01-18T10:00+04:00',
    `2027-01-22${LAST}`,
    'Tue 19 1; Wed 20 off; Thu 21 2, Fri 22 3',
  ],
  [
    'order-breach-answer',
    '10 working-days',
    '2026-06-12T09:00+04:00',
    `2026-06-30${LAST}`,
    'Mon 15 off; Tue 16 to Fri 19 1–4; Mon 22 to Thu 25 5–8; Fri 26 off; Mon 29 9, Tue 30 10',
  ],
  [
    'order-review',
    '15 working-days',
    '2026-06-12T09:00+04:00',
    `2026-07-07${LAST}`,
    'ten until Tue 30 Jun; Wed 1 11, Thu 12, Fri 13, Mon 6 14, Tue 7 15',
  ],
  ['order-look-again', '30 days', '2026-11-27T18:30+04:00', `2026-12-27${LAST}`, '3 in Nov, 27 in Dec'],
  ['order-appeal', '20 days', '2026-11-27T18:30+04:00', `2026-12-17${LAST}`, '3 in Nov, 17 in Dec'],
  ['detention-review', '14 days', '2026-11-27T18:30+04:00', `2026-12-11${LAST}`, 'two weeks on a Friday'],
  ['detention-longest', '6 months', '2026-08-31T18:00+04:00', `2027-02-28${LAST}`, 'February has no 31st'],
  ['aftercare-6', '6 months', '2026-08-31T18:00+04:00', `2027-02-28${LAST}`, 'February has no 31st'],
  ['aftercare-12', '12 months', '2027-03-15T10:00+04:00', `2028-03-15${LAST}`, 'over a leap day'],
  ['aftercare-24', '24 months', '2028-02-29T10:00+04:00', `2030-02-28${LAST}`, 'no leap year'],
];

/** When the same cases are near, worked by hand. */
const WARNINGS: readonly Case[] = [
  ['draft-expiry', '90 days', '2027-12-01T09:00+04:00', `2028-02-19${LAST}`, 'the 80th day'],
  [
    'referral-decision',
    '5 working-days',
    '2026-03-19T10:00+04:00',
    `2026-03-27${LAST}`,
    'the third working day',
  ],
  ['progress-review', '30 days', '2027-01-31T18:00+04:00', `2027-02-23${LAST}`, 'the 23rd day'],
  ['aftercare-6', '6 months', '2026-08-31T18:00+04:00', `2027-01-31${LAST}`, 'a month before'],
  ['offer-answer', '10 days', '2026-12-25T12:00+04:00', `2027-01-01${LAST}`, 'the seventh day'],
  [
    'release-or-judge',
    '48 hours',
    '2026-11-27T18:30+04:00',
    '2026-11-29T06:30:00.000+04:00',
    'after 36 hours',
  ],
];

/** The limit of a rule as the product brings it along; a case that names another is out of date. */
const limitOf = (code: ClockCode, limit: string): TimeLimit => {
  const rule = seedClockRules().find((one) => one.code === code)!;
  expect(`${rule.amount} ${rule.unit}`).toBe(limit);
  return rule;
};

const dates = (limit: TimeLimit, started: string, calendar: WorkingCalendar) =>
  clockDates({ limit, startedAt: new Date(started), stoppedAt: null, pauses: [] }, calendar);

describe('a case worked by hand', () => {
  it('is there for every clock', () =>
    expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual([...CLOCKS].sort()));

  it.each(CASES)('%s, %s from %s, ends %s: %s', (code, limit, started, due) =>
    expect(dates(limitOf(code, limit), started, baku).dueAt).toEqual(new Date(due)),
  );
});

describe('a warning worked by hand', () => {
  it.each(WARNINGS)('of %s, %s from %s, comes %s: %s', (code, limit, started, warned) =>
    expect(dates(limitOf(code, limit), started, baku).warnAt).toEqual(new Date(warned)),
  );
});

describe('a night on which the clocks change, worked by hand', () => {
  const of = (amount: number, unit: TimeLimit['unit']): TimeLimit => ({ amount, unit, warningAmount: null });

  it.each([
    [
      'forward, an hour later on the wall',
      'Europe/Berlin',
      of(48, 'hours'),
      '2026-03-28T12:00+01:00',
      '2026-03-30T13:00:00.000+02:00',
    ],
    [
      'back, an hour earlier on the wall',
      'Europe/Berlin',
      of(48, 'hours'),
      '2026-10-24T12:00+02:00',
      '2026-10-26T11:00:00.000+01:00',
    ],
    [
      'forward, in the night itself',
      'Europe/Berlin',
      of(4, 'hours'),
      '2026-03-29T01:00+01:00',
      '2026-03-29T06:00:00.000+02:00',
    ],
    [
      'back, from the first of two half past two',
      'Europe/Berlin',
      of(2, 'hours'),
      '2026-10-25T02:30+02:00',
      '2026-10-25T03:30:00.000+01:00',
    ],
    [
      'back, ten days on',
      'America/New_York',
      of(10, 'days'),
      '2026-10-25T12:00-04:00',
      '2026-11-04T23:59:59.999-05:00',
    ],
    [
      'forward, Friday to Friday',
      'America/New_York',
      of(5, 'working-days'),
      '2026-03-06T12:00-05:00',
      '2026-03-13T23:59:59.999-04:00',
    ],
    [
      'forward at midnight, the day before',
      'America/Santiago',
      of(1, 'days'),
      '2026-09-04T12:00-04:00',
      '2026-09-05T23:59:59.999-04:00',
    ],
    [
      'forward at midnight, the short day',
      'America/Santiago',
      of(2, 'days'),
      '2026-09-04T12:00-04:00',
      '2026-09-06T23:59:59.999-03:00',
    ],
    [
      'back at midnight, the day of 25 hours',
      'America/Santiago',
      of(1, 'days'),
      '2027-04-02T12:00-03:00',
      '2027-04-03T23:59:59.999-04:00',
    ],
  ] as const)('%s (%s)', (_, zone, limit, started, due) =>
    expect(dates(limit, started, new WorkingCalendar(zone, new Set())).dueAt).toEqual(new Date(due)),
  );

  it('begins with the first instant that there is', () => {
    const santiago = new WorkingCalendar('America/Santiago', new Set());
    expect(santiago.startOf('2026-09-06')).toEqual(new Date('2026-09-06T01:00-03:00'));
  });
});

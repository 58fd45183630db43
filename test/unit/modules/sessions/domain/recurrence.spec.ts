import { instantOf } from '../../../../../src/kernel/local-time';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  MOST_OCCURRENCES,
  occurrencesOf,
  type Recurrence,
} from '../../../../../src/modules/sessions/domain/recurrence';
import { readRule } from '../../../../../src/modules/sessions/domain/recurrence-rule';

const faultOf = (text: string) => {
  const read = readRule(text);
  return 'fault' in read ? read.fault : undefined;
};

const recurring = (rule: string, changes: Partial<Recurrence> = {}): Recurrence => {
  const read = readRule(rule);
  if ('fault' in read) throw new Error(read.fault);
  return {
    ...{ parts: read.parts, firstDay: '2026-06-01', time: '15:00', minutes: 50, zone: 'Asia/Baku' },
    ...{ exceptDays: [], addedDays: [], ...changes },
  };
};
const daysOf = (rule: string, changes: Partial<Recurrence> = {}) =>
  occurrencesOf(recurring(rule, changes)).map(({ day }) => day);
const beginnings = (rule: string, changes: Partial<Recurrence>) =>
  occurrencesOf(recurring(rule, changes)).map(({ beginsAt }) => beginsAt.toISOString());

describe('A rule of recurrence', () => {
  it.each([
    'FREQ=DAILY;COUNT=3',
    'FREQ=WEEKLY;BYDAY=TU,TH;INTERVAL=2;COUNT=12',
    'FREQ=WEEKLY;UNTIL=20260901',
    'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260901T120000Z',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=4',
  ])('%s is one', (text) => expect(faultOf(text)).toBeUndefined());

  it.each([
    ['without an end', 'FREQ=WEEKLY;BYDAY=MO', 'rule-without-end'],
    ['with two ends', 'FREQ=WEEKLY;COUNT=2;UNTIL=20260901', 'rule-with-two-ends'],
    ['of another frequency', 'FREQ=HOURLY;COUNT=2', 'rule-not-usable'],
    ['with a time of its own', 'FREQ=DAILY;BYHOUR=3;COUNT=2', 'rule-not-usable'],
    ['with a part twice', 'FREQ=DAILY;COUNT=2;COUNT=3', 'rule-not-usable'],
    ['with a count of nothing', 'FREQ=DAILY;COUNT=0', 'rule-not-usable'],
    ['with the nth day of a week', 'FREQ=WEEKLY;BYDAY=2MO;COUNT=2', 'rule-not-usable'],
    ['that would be searched for ever', 'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2;COUNT=2', 'rule-not-usable'],
    ['until a day that does not exist', 'FREQ=DAILY;UNTIL=20260231', 'rule-not-usable'],
    ['that is no rule', 'every Monday', 'rule-not-usable'],
    ['that goes on after an equals sign', 'FREQ=DAILY=X;COUNT=2', 'rule-not-usable'],
  ])('%s is none', (_, text, fault) => expect(faultOf(text)).toBe(fault));
});

describe('What recurs', () => {
  it('does so as often as the rule says', () =>
    expect(daysOf('FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4')).toEqual([
      '2026-06-01',
      '2026-06-03',
      '2026-06-08',
      '2026-06-10',
    ]));

  it('ends with the day that is named, which is one of it', () =>
    expect(daysOf('FREQ=DAILY;UNTIL=20260603')).toEqual(['2026-06-01', '2026-06-02', '2026-06-03']));

  it('ends with the instant that is named', () => {
    expect(daysOf('FREQ=DAILY;UNTIL=20260602T110000Z')).toEqual(['2026-06-01', '2026-06-02']);
    expect(daysOf('FREQ=DAILY;UNTIL=20260602T105959Z')).toEqual(['2026-06-01']);
  });

  it('leaves days out and takes others in, each once and in order', () =>
    expect(
      daysOf('FREQ=WEEKLY;COUNT=3', {
        exceptDays: ['2026-06-08'],
        addedDays: ['2026-06-20', '2026-06-10', '2026-06-15'],
      }),
    ).toEqual(['2026-06-01', '2026-06-10', '2026-06-15', '2026-06-20']));

  it('is found to be too much, and no more is counted than that takes', () =>
    expect(daysOf('FREQ=DAILY;COUNT=999')).toHaveLength(MOST_OCCURRENCES + 1));

  it('stays at its time on the clock where the clocks change', () =>
    expect(
      beginnings('FREQ=WEEKLY;COUNT=2', { firstDay: '2026-10-20', zone: 'Europe/Berlin', time: '15:00' }),
    ).toEqual(['2026-10-20T13:00:00.000Z', '2026-10-27T14:00:00.000Z']));

  it('takes the first of an hour that comes twice, and is later where an hour is left out', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is at its time on the clock on every day, wherever that is', () => {
    const zone = fc.constantFrom('Asia/Baku', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe');
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, day, fc.integer({ min: 4, max: 23 }), (where, from, hour) => {
        const time = `${String(hour).padStart(2, '0')}:30`;
        const firstDay = from.toISOString().slice(0, 10);
        for (const { day: on, beginsAt } of occurrencesOf(
          recurring('FREQ=WEEKLY;COUNT=60', { zone: where, firstDay, time }),
        ))
          expect(DateTime.fromJSDate(beginsAt, { zone: where }).toFormat("yyyy-MM-dd'T'HH:mm")).toBe(
            `${on}T${time}`,
          );
      }),
      { numRuns: process.env['TEST_LONG'] ? 500 : 20 },
    );
  });
});

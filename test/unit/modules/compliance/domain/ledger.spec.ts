import { firstBroken } from '../../../../../src/kernel/rule';
import { dayRules, type DayFacts } from '../../../../../src/modules/compliance/domain/day.rules';
import { hoursRules, type HoursFacts } from '../../../../../src/modules/compliance/domain/hours.rules';
import { LINE_ACTS, type LineAct } from '../../../../../src/modules/compliance/domain/ledger';
import { openActs, stateAfter } from '../../../../../src/modules/compliance/domain/ledger-line.actions';
import {
  ledgerLineLifecycle,
  type LineAction,
  type LineState,
} from '../../../../../src/modules/compliance/domain/ledger-line.lifecycle';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<LineState, Partial<Record<LineAction, LineState>>>> = {
  entered: {
    ...{ verify: 'verified', decline: 'declined', lapse: 'lapsed' },
    'mark-in-error': 'recorded-in-error',
  },
  verified: { 'mark-in-error': 'recorded-in-error' },
  ...{ declined: {}, 'recorded-in-error': {}, lapsed: {} },
};

const LINE = { state: 'entered', agencyId: 'office', enteredBy: 'first' } as const;
const FIRST = { accountId: 'first', agencyId: 'office' };
const SECOND = { accountId: 'second', agencyId: 'office' };
const ELSEWHERE = { accountId: 'third', agencyId: 'centre' };

const DAY: DayFacts = {
  ...{ day: '2026-03-10', today: '2026-03-10', startedOn: '2026-03-01', endsOn: '2026-03-31' },
  rests: [],
};
const HOURS: HoursFacts = {
  ...{ minutes: 60, orderedMinutes: 240, mostPerDay: 120, minutesOfDay: 0, minutesOfOrder: 0 },
};

const broken = (difference: Partial<DayFacts>) => firstBroken(dayRules, { ...DAY, ...difference })?.code;
const tooMuch = (difference: Partial<HoursFacts>) =>
  firstBroken(hoursRules, { ...HOURS, ...difference })?.code;

describe('A line of the ledger', () => {
  it('moves as written down, and in no other way', () => {
    for (const state of ledgerLineLifecycle.states)
      for (const act of ['verify', 'decline', 'mark-in-error', 'lapse'] as const)
        expect([state, act, ledgerLineLifecycle.next(state, act)]).toEqual([state, act, MOVES[state][act]]);
  });

  it('is answered by another person of the same agency, and until then marked by anybody there', () => {
    const open = (by: typeof FIRST) => openActs(LINE, { ...by, waitsForTakeOver: false });
    expect(open(FIRST)).toEqual(['mark-in-error']);
    expect(open(SECOND)).toEqual(LINE_ACTS);
    expect(open(ELSEWHERE)).toEqual([]);
  });

  it('is answered by nobody before its order is taken over', () => {
    expect(openActs(LINE, { ...SECOND, waitsForTakeOver: true })).toEqual([]);
  });

  it('is not struck by who entered it alone once another has verified it', () => {
    const verified = { ...LINE, state: 'verified' } as const;
    expect(() => stateAfter('mark-in-error', verified, FIRST)).toThrow('compliance.verifier-entered-it');
    expect(openActs(verified, { ...FIRST, waitsForTakeOver: false })).toEqual([]);
    expect(stateAfter('mark-in-error', verified, SECOND)).toBe('recorded-in-error');
  });

  it.each(['verify', 'decline'] as LineAct[])('is not answered by who entered it: %s', (act) => {
    expect(() => stateAfter(act, LINE, FIRST)).toThrow('compliance.verifier-entered-it');
    expect(() => stateAfter(act, LINE, ELSEWHERE)).toThrow('compliance.not-your-action');
    expect(() => stateAfter(act, { ...LINE, state: 'declined' }, SECOND)).toThrow(
      `compliance.not-open-for-${act}`,
    );
    expect(stateAfter(act, LINE, SECOND)).toBe(MOVES.entered[act]);
  });
});

describe('The day of something done', () => {
  it('is today or before, from the first to the last day of the order', () => {
    expect(broken({})).toBeUndefined();
    expect(broken({ day: '2026-03-11' })).toBe('compliance.day-in-future');
    expect(broken({ day: '2026-02-28' })).toBe('compliance.day-outside-order');
    expect(broken({ day: '2026-04-01', today: '2026-04-02' })).toBe('compliance.day-outside-order');
    expect(broken({ day: '2026-03-31', today: '2026-04-02' })).toBeUndefined();
    expect(broken({ startedOn: null })).toBe('compliance.day-outside-order');
    expect(broken({ endsOn: null })).toBeUndefined();
  });

  it('is none on which the order rested, of which the last is over on the day of its end', () => {
    const code = 'compliance.order-rested';
    expect(broken({ rests: [{ from: '2026-03-10', until: null }] })).toBe(code);
    expect(broken({ rests: [{ from: '2026-03-09', until: '2026-03-11' }] })).toBe(code);
    expect(broken({ rests: [{ from: '2026-03-05', until: '2026-03-10' }] })).toBeUndefined();
    expect(broken({ rests: [{ from: '2026-03-11', until: null }] })).toBeUndefined();
  });
});

describe('Hours of work', () => {
  it('are whole quarters', () => {
    expect(tooMuch({ minutes: 50 })).toBe('compliance.hours-not-in-quarters');
  });

  it('are on one day no more than was ordered and the law allows', () => {
    expect(tooMuch({ minutes: 120 })).toBeUndefined();
    expect(tooMuch({ minutes: 135 })).toBe('compliance.hours-per-day-exceeded');
    expect(tooMuch({ minutes: 75, minutesOfDay: 60 })).toBe('compliance.hours-per-day-exceeded');
    expect(tooMuch({ minutes: 240, mostPerDay: null })).toBeUndefined();
  });

  it('are in all no more than was ordered', () => {
    expect(tooMuch({ minutesOfOrder: 180 })).toBeUndefined();
    expect(tooMuch({ minutesOfOrder: 195 })).toBe('compliance.hours-exceed-order');
  });
});

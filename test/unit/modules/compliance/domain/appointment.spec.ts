import { firstBroken } from '../../../../../src/kernel/rule';
import {
  appointmentLifecycle,
  type AppointmentAction,
  type AppointmentState,
} from '../../../../../src/modules/compliance/domain/appointment.lifecycle';
import {
  comingRules,
  missingRules,
  planningRules,
} from '../../../../../src/modules/compliance/domain/appointment.rules';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<AppointmentState, Partial<Record<AppointmentAction, AppointmentState>>>> = {
  planned: {
    ...{ keep: 'kept', excuse: 'missed-excused', miss: 'missed', move: 'moved' },
    ...{ cancel: 'cancelled', lapse: 'lapsed' },
  },
  missed: { excuse: 'missed-excused' },
  ...{ kept: {}, 'missed-excused': {}, moved: {}, cancelled: {}, lapsed: {} },
};

const NOW = new Date('2026-03-10T10:00:00Z');
const LATER = new Date('2026-03-12T10:00:00Z');

describe('A date on which a child is to come', () => {
  it('moves as written down, and in no other way', () => {
    for (const state of appointmentLifecycle.states)
      for (const act of ['keep', 'excuse', 'miss', 'move', 'cancel', 'lapse'] as const)
        expect([state, act, appointmentLifecycle.next(state, act)]).toEqual([state, act, MOVES[state][act]]);
  });

  it('lies ahead, until the last day of the order', () => {
    const broken = (difference: object) =>
      firstBroken(planningRules, {
        ...{ plannedAt: LATER, now: NOW, today: '2026-03-10', day: '2026-03-12', endsOn: '2026-03-12' },
        rests: [],
        ...difference,
      })?.code;
    expect(broken({})).toBeUndefined();
    expect(broken({ plannedAt: NOW })).toBe('compliance.appointment-in-past');
    expect(broken({ endsOn: '2026-03-11' })).toBe('compliance.day-outside-order');
    expect(broken({ endsOn: null })).toBeUndefined();
    expect(broken({ endsOn: null, day: '2028-03-09' })).toBeUndefined();
    expect(broken({ endsOn: null, day: '2028-03-10' })).toBe('compliance.appointment-too-far');
  });

  it('is none while the order rests, and no end of that is known', () => {
    const rested = (from: string, until: string | null) =>
      firstBroken(planningRules, {
        ...{ plannedAt: LATER, now: NOW, today: '2026-03-10', day: '2026-03-12', endsOn: null },
        rests: [{ from, until }],
      })?.code;
    expect(rested('2026-03-10', null)).toBe('compliance.order-rested');
    expect(rested('2026-03-09', '2026-03-12')).toBeUndefined();
    expect(rested('2026-03-09', '2026-03-13')).toBe('compliance.order-rested');
  });

  it('is kept or missed when it has come, and missed by a child that was heard or often looked for', () => {
    expect(firstBroken(comingRules, { plannedAt: LATER, now: NOW })?.code).toBe(
      'compliance.appointment-to-come',
    );
    expect(firstBroken(comingRules, { plannedAt: NOW, now: NOW })).toBeUndefined();
    const missed = (isHeard: boolean, tries: number) =>
      firstBroken(missingRules, { isHeard, tries, triesFirst: 3 })?.code;
    expect(missed(false, 9)).toBe('compliance.child-not-heard');
    expect(missed(true, 2)).toBe('compliance.not-tried-enough');
    expect(missed(true, 3)).toBeUndefined();
  });
});

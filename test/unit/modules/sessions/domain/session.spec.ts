import { firstBroken } from '../../../../../src/kernel/rule';
import {
  cancelledAs,
  faultsOf,
  meant,
  type Attendance,
  type ReasonMeaning,
  type ToldAttendance,
} from '../../../../../src/modules/sessions/domain/attendance';
import {
  cancellingRules,
  reschedulingRules,
  holdingRules,
  type HoldingFacts,
} from '../../../../../src/modules/sessions/domain/attendance.rules';
import {
  bookingRules,
  retiringRules,
  type BookedCase,
  type BookingFacts,
} from '../../../../../src/modules/sessions/domain/booking.rules';
import { isTheirs, requireTheirs } from '../../../../../src/modules/sessions/domain/session-action.rules';
import {
  sessionLifecycle,
  type SessionAction,
  type SessionState,
} from '../../../../../src/modules/sessions/domain/session.lifecycle';

const STATES: readonly SessionState[] = ['scheduled', 'held', 'cancelled', 'rescheduled'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [SessionState, SessionAction, SessionState])[] = [
  ['scheduled', 'hold', 'held'],
  ['scheduled', 'cancel', 'cancelled'],
  ['scheduled', 'reschedule', 'rescheduled'],
  ['held', 'correct-attendance', 'held'],
];

describe('the lifecycle of a session', () => {
  it('knows these states and no others', () =>
    expect([...sessionLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a session that is %s', (state) => {
    it.each(sessionLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(sessionLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const AT = new Date('2026-06-01T10:00:00Z');
const after = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

const PLANNED: BookedCase = {
  isInDelivery: true,
  term: { startsOn: '2026-06-01', endsOn: '2026-06-30' },
  isInConflict: false,
};
const BOOKED: BookingFacts = {
  beginsAt: AT,
  endsAt: after(60),
  firstDay: '2026-06-01',
  lastDay: '2026-06-01',
  now: AT,
  isBackDated: false,
  room: { seats: 2, isOpen: true },
  cases: [PLANNED, PLANNED],
};
const whyNotBooked = (changes: Partial<BookingFacts>) =>
  firstBroken(bookingRules, { ...BOOKED, ...changes })?.code;
const whyNotWith = (changes: Partial<BookedCase>) =>
  whyNotBooked({ cases: [PLANNED, { ...PLANNED, ...changes }] });

describe('A booking', () => {
  it('may begin in this instant, and take every seat', () => expect(whyNotBooked({})).toBeUndefined());

  it('ends after it begins', () => {
    expect(whyNotBooked({ endsAt: AT })).toBe('session.ends-before-it-begins');
    expect(whyNotBooked({ endsAt: after(1) })).toBeUndefined();
  });

  it('lasts eight hours and no minute longer', () => {
    expect(whyNotBooked({ endsAt: after(480) })).toBeUndefined();
    expect(whyNotBooked({ endsAt: after(481) })).toBe('session.longer-than-eight-hours');
  });

  it('lies in the past only where it is told why', () => {
    expect(whyNotBooked({ now: after(1) })).toBe('session.in-the-past');
    expect(whyNotBooked({ now: after(1), isBackDated: true })).toBeUndefined();
  });

  it('is of children with whom the centre works', () =>
    expect(whyNotWith({ isInDelivery: false })).toBe('session.case-not-in-delivery'));

  it('lies within the plan of every child, from its first to its last day', () => {
    expect(whyNotWith({ term: null })).toBe('session.outside-the-plan');
    const days = (firstDay: string, lastDay = firstDay) => whyNotBooked({ firstDay, lastDay });
    expect(days('2026-05-31')).toBe('session.outside-the-plan');
    expect(days('2026-06-30')).toBeUndefined();
    expect(days('2026-06-30', '2026-07-01')).toBe('session.outside-the-plan');
  });

  it('has a seat for each child in a room, and any number elsewhere', () => {
    expect(whyNotBooked({ room: { seats: 1, isOpen: true } })).toBe('session.more-children-than-seats');
    expect(whyNotBooked({ room: null })).toBeUndefined();
  });

  it('is in no room that was retired', () =>
    expect(whyNotBooked({ room: { seats: 9, isOpen: false } })).toBe('session.room-retired'));

  it('is led by nobody who is in conflict with one of the children', () =>
    expect(whyNotWith({ isInConflict: true })).toBe('session.facilitator-in-conflict'));
});

describe('A room', () => {
  it('is retired when nobody waits for it', () => {
    expect(firstBroken(retiringRules, { isBooked: true })?.code).toBe('room.still-booked');
    expect(firstBroken(retiringRules, { isBooked: false })).toBeUndefined();
  });
});

const HELD: HoldingFacts = { beginsAt: AT, now: AT, children: 2, told: 2 };
const whyNotHeld = (changes: Partial<HoldingFacts>) =>
  firstBroken(holdingRules, { ...HELD, ...changes })?.code;

describe('Attendance', () => {
  it('is told of each child, from the begin on', () => {
    expect(whyNotHeld({})).toBeUndefined();
    expect(whyNotHeld({ now: after(-1) })).toBe('session.not-begun');
    expect(whyNotHeld({ told: 1 })).toBe('session.attendance-not-of-every-child');
  });

  const reason = (changes: Partial<ReasonMeaning> = {}): ReasonMeaning => ({
    ...{ countsAsContact: false, needsFollowUp: false, centresFault: false },
    ...changes,
  });

  it.each<readonly [ToldAttendance, Attendance]>([
    ['attended', 'attended'],
    ['late', 'late'],
    ['absent-excused', 'centre-cancelled'],
    ['absent-unexcused', 'centre-cancelled'],
  ])('%s is kept as %s where the centre is at fault', (told, kept) =>
    expect(meant(told, reason({ centresFault: true })).attendance).toBe(kept),
  );

  it('means what the reason says: contact, and whether somebody asks after the child', () => {
    expect(meant('attended', null)).toMatchObject({ countsAsContact: true, needsFollowUp: false });
    expect(meant('absent-excused', reason())).toMatchObject({ countsAsContact: false });
    const spoken = reason({ countsAsContact: true, needsFollowUp: true });
    expect(meant('absent-excused', spoken)).toMatchObject({ countsAsContact: true, needsFollowUp: true });
    expect(meant('late', reason()).countsAsContact).toBe(true);
  });

  it.each<readonly [string, Parameters<typeof faultsOf>[0], string | undefined]>([
    ['who came', { attendance: 'attended' }, undefined],
    ['who came for a reason', { attendance: 'attended', reasonCode: 'ill' }, '/0/reasonCode'],
    ['who came late', { attendance: 'late', minutesLate: 5 }, undefined],
    ['who came late for a reason', { attendance: 'late', minutesLate: 5, reasonCode: 'school' }, undefined],
    ['who came late, and nobody knows how late', { attendance: 'late' }, '/0/minutesLate'],
    ['who was absent without a reason', { attendance: 'absent-unexcused' }, '/0/reasonCode'],
    ['who was absent', { attendance: 'absent-excused', reasonCode: 'ill' }, undefined],
    [
      'who was absent, and late',
      { attendance: 'absent-excused', reasonCode: 'ill', minutesLate: 5 },
      '/0/minutesLate',
    ],
  ])('is whole or half of %s', (_, told, pointer) =>
    expect(faultsOf(told, '/0').map((fault) => fault.pointer)).toEqual(pointer ? [pointer] : []),
  );
});

describe('A cancelled session', () => {
  it('is the centre’s, or excuses the child', () => {
    expect(cancelledAs(true)).toBe('centre-cancelled');
    expect(cancelledAs(false)).toBe('absent-excused');
  });

  it('is cancelled for a child only where it is alone', () => {
    const whyNot = (isCentresFault: boolean, children: number) =>
      firstBroken(cancellingRules, { isCentresFault, children })?.code;
    expect(whyNot(false, 2)).toBe('session.cancelled-for-one-of-several');
    expect(whyNot(false, 1)).toBeUndefined();
    expect(whyNot(true, 2)).toBeUndefined();
  });
});

/** Written by hand: who does what with a session that they see. */
const THEIRS: Readonly<Record<string, readonly SessionAction[]>> = {
  facilitator: ['hold', 'cancel', 'reschedule', 'correct-attendance'],
  coordinator: ['hold', 'cancel', 'reschedule', 'correct-attendance'],
  booker: ['cancel', 'reschedule'],
  colleague: [],
};

describe('What is done with a session', () => {
  const now = new Date('2026-06-01T10:00:00Z');
  const session = { facilitatorId: 'facilitator', bookedBy: 'booker', beginsAt: new Date(now.getTime() + 1) };

  describe.each(Object.entries(THEIRS))('by a %s', (accountId, actions) => {
    const roles = accountId === 'coordinator' ? ['centre-coordinator'] : ['case-worker'];
    const who = { accountId, roles, now };
    it.each(sessionLifecycle.actions)('%s: is theirs or not', (action) => {
      expect(isTheirs(session, action, who)).toBe(actions.includes(action));
      const required = () => requireTheirs(session, action, who);
      if (actions.includes(action)) expect(required).not.toThrow();
      else expect(required).toThrow('session.not-yours');
    });

    it.each(sessionLifecycle.actions)('%s: once it has begun, is nothing of who booked it', (action) =>
      expect(isTheirs({ ...session, beginsAt: now }, action, who)).toBe(
        accountId !== 'booker' && actions.includes(action),
      ),
    );
  });
});

describe('A session that is put elsewhere', () => {
  it('has not begun', () => {
    const now = new Date('2026-06-01T10:00:00Z');
    const whyNot = (beginsAt: Date) => firstBroken(reschedulingRules, { beginsAt, now })?.code;
    expect(whyNot(new Date(now.getTime() + 1))).toBeUndefined();
    expect(whyNot(now)).toBe('session.begun-already');
  });
});

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
  correctingRules,
  holdingRules,
  reschedulingRules,
  sayingRules,
  type CorrectingFacts,
  type HoldingFacts,
} from '../../../../../src/modules/sessions/domain/attendance.rules';
import { contestRules } from '../../../../../src/modules/sessions/domain/contest.rules';
import {
  bookingRules,
  retiringRules,
  type BookedCase,
  type BookingFacts,
} from '../../../../../src/modules/sessions/domain/booking.rules';
import {
  maySpeakOf,
  requireTheirs,
  whyNotTheirs,
  type SeenChild,
} from '../../../../../src/modules/sessions/domain/session-action.rules';
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
  ['held', 'contest-attendance', 'held'],
  ['cancelled', 'correct-attendance', 'cancelled'],
  ['cancelled', 'contest-attendance', 'cancelled'],
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
  terms: [{ startsOn: '2026-06-01', endsOn: '2026-06-30' }],
  isInConflict: false,
  agreedUntil: null,
  suspension: null,
};
const BOOKED: BookingFacts = {
  beginsAt: AT,
  endsAt: after(60),
  firstDay: '2026-06-01',
  lastDay: '2026-06-01',
  now: AT,
  isBackDated: false,
  lacksCertificate: false,
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
    expect(whyNotBooked({ isBackDated: true })).toBe('session.back-dated-to-come');
  });

  it('is of children with whom the centre works', () =>
    expect(whyNotWith({ isInDelivery: false })).toBe('session.case-not-in-delivery'));

  it('lies within the plan of every child, from its first to its last day', () => {
    expect(whyNotWith({ terms: [] })).toBe('session.outside-the-plan');
    const days = (firstDay: string, lastDay = firstDay) => whyNotBooked({ firstDay, lastDay });
    expect(days('2026-05-31')).toBe('session.outside-the-plan');
    expect(days('2026-06-30')).toBeUndefined();
    expect(days('2026-06-30', '2026-07-01')).toBe('session.outside-the-plan');
    const may = { startsOn: '2026-05-01', endsOn: '2026-05-31' };
    expect(whyNotWith({ terms: [may, ...PLANNED.terms] })).toBeUndefined();
  });

  it('lies within what every child agreed to', () => {
    expect(whyNotWith({ agreedUntil: '2026-06-01' })).toBeUndefined();
    expect(whyNotWith({ agreedUntil: '2026-05-31' })).toBe('session.consent-run-out');
  });

  it('has a seat for each child in a room, and any number elsewhere', () => {
    expect(whyNotBooked({ room: { seats: 1, isOpen: true } })).toBe('session.more-children-than-seats');
    expect(whyNotBooked({ room: null })).toBeUndefined();
  });

  it('is none while the work with a child stands still', () => {
    const still = (fromAt: Date, plannedUntil: string | null) =>
      whyNotWith({ suspension: { fromAt, plannedUntil } });
    expect(still(after(-60), null)).toBe('session.case-suspended');
    expect(still(after(59), null)).toBe('session.case-suspended');
    expect(still(after(60), null)).toBeUndefined();
    expect(still(after(-60), '2026-06-01')).toBe('session.case-suspended');
    expect(still(after(-60), '2026-05-31')).toBeUndefined();
  });

  it('is in no room that was retired', () =>
    expect(whyNotBooked({ room: { seats: 9, isOpen: false } })).toBe('session.room-retired'));

  it('is led by nobody who is in conflict with one of the children', () =>
    expect(whyNotWith({ isInConflict: true })).toBe('session.facilitator-in-conflict'));
});

describe('A leader', () => {
  it('has the training and vetting without which nobody acts on that day', () =>
    expect(whyNotBooked({ lacksCertificate: true })).toBe('session.facilitator-without-certificate'));
});

describe('A room', () => {
  it('is retired when nobody waits for it', () => {
    expect(firstBroken(retiringRules, { isBooked: true })?.code).toBe('room.still-booked');
    expect(firstBroken(retiringRules, { isBooked: false })).toBeUndefined();
  });
});

const HELD: HoldingFacts = { beginsAt: AT, now: AT, toTell: 2, told: 2 };
const whyNotHeld = (changes: Partial<HoldingFacts>) =>
  firstBroken(holdingRules, { ...HELD, ...changes })?.code;

describe('Attendance', () => {
  it('is told of each child, from the begin on', () => {
    expect(whyNotHeld({})).toBeUndefined();
    expect(whyNotHeld({ now: after(-1) })).toBe('session.not-begun');
    expect(whyNotHeld({ told: 1 })).toBe('session.attendance-not-of-every-child');
    expect(whyNotHeld({ toTell: 0, told: 0 })).toBe('session.attendance-told-already');
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
    ['who came in the last minute', { attendance: 'late', minutesLate: 59 }, undefined],
    ['who came when it was over', { attendance: 'late', minutesLate: 60 }, '/0/minutesLate'],
    ['who was absent without a reason', { attendance: 'absent-unexcused' }, '/0/reasonCode'],
    ['who was absent', { attendance: 'absent-excused', reasonCode: 'ill' }, undefined],
    [
      'who was absent, and late',
      { attendance: 'absent-excused', reasonCode: 'ill', minutesLate: 5 },
      '/0/minutesLate',
    ],
  ])('is whole or half of %s', (_, told, pointer) =>
    expect(faultsOf(told, '/0', 60).map((fault) => fault.pointer)).toEqual(pointer ? [pointer] : []),
  );
});

describe('What is said of a child', () => {
  const whyNot = (attendance: Attendance, minutes: number, lasts = 120) =>
    firstBroken(sayingRules, { beginsAt: AT, endsAt: after(lasts), now: after(minutes), attendance })?.code;

  it('is no absence while it may still come, for half an hour or until it is over', () => {
    expect(whyNot('absent-unexcused', 29)).toBe('session.child-may-still-come');
    expect(whyNot('absent-unexcused', 30)).toBeUndefined();
    expect(whyNot('absent-unexcused', 20, 20)).toBeUndefined();
    for (const other of ['attended', 'late', 'absent-excused', 'centre-cancelled'] as const)
      expect(whyNot(other, 0)).toBeUndefined();
  });

  const whyNotCorrected = (changes: Partial<CorrectingFacts>) =>
    firstBroken(correctingRules, {
      ...{ isCancelled: false, isTheirOwn: false, claimed: null },
      ...{ before: { centresFault: true }, after: { attendance: 'absent-unexcused', centresFault: false } },
      ...changes,
    })?.code;

  it('is no absence where nobody was expected', () => {
    expect(whyNotCorrected({ isCancelled: true })).toBe('session.nobody-was-expected');
    const after = { attendance: 'attended', centresFault: false } as const;
    expect(whyNotCorrected({ isCancelled: true, after })).toBeUndefined();
  });

  it('loses a fault of the centre by another person alone', () => {
    const alone = 'session.fault-taken-back-by-oneself';
    expect(whyNotCorrected({ isTheirOwn: true })).toBe(alone);
    expect(whyNotCorrected({})).toBeUndefined();
    expect(whyNotCorrected({ isTheirOwn: true, before: { centresFault: false } })).toBeUndefined();
    const still = { attendance: 'centre-cancelled', centresFault: true } as const;
    expect(whyNotCorrected({ isTheirOwn: true, after: still })).toBeUndefined();
  });
});

describe('What a child says against it', () => {
  const said: CorrectingFacts = {
    ...{ isCancelled: false, isTheirOwn: true, claimed: 'attended', before: { centresFault: false } },
    after: { attendance: 'absent-unexcused', centresFault: false },
  };
  const whyNot = (changes: Partial<CorrectingFacts>) =>
    firstBroken(correctingRules, { ...said, ...changes })?.code;

  it('is answered by another than who is contradicted, unless they give in', () => {
    expect(whyNot({})).toBe('session.contest-answered-by-oneself');
    expect(whyNot({ isTheirOwn: false })).toBeUndefined();
    expect(whyNot({ after: { attendance: 'attended', centresFault: false } })).toBeUndefined();
  });

  it('is something else, and said once of each entry', () => {
    const contest = (changes: object) =>
      firstBroken(contestRules, { said: 'late', claimed: 'attended', isContested: false, ...changes })?.code;
    expect(contest({})).toBeUndefined();
    expect(contest({ said: 'attended' })).toBe('session.said-so-already');
    expect(contest({ isContested: true })).toBe('session.contested-already');
  });
});

describe('A cancelled session', () => {
  it('is the centre’s, or excuses the child', () => {
    expect(cancelledAs(true)).toBe('centre-cancelled');
    expect(cancelledAs(false)).toBe('absent-excused');
  });

  it('is cancelled for a child only where it is alone', () => {
    const whyNot = (isCentresFault: boolean, children: number, untold = children) =>
      firstBroken(cancellingRules, { isCentresFault, children, untold })?.code;
    expect(whyNot(false, 2)).toBe('session.cancelled-for-one-of-several');
    expect(whyNot(false, 1)).toBeUndefined();
    expect(whyNot(true, 2)).toBeUndefined();
    expect(whyNot(true, 2, 1)).toBe('session.attendance-told-in-part');
  });
});

/** Written by hand: who does what with a session that they see. */
const THEIRS: Readonly<Record<string, readonly SessionAction[]>> = {
  facilitator: ['hold', 'cancel', 'reschedule', 'correct-attendance', 'contest-attendance'],
  coordinator: ['hold', 'cancel', 'reschedule', 'correct-attendance', 'contest-attendance'],
  worker: ['hold', 'cancel', 'reschedule', 'correct-attendance', 'contest-attendance'],
  booker: ['cancel', 'reschedule'],
  colleague: [],
};

describe('What is done with a session', () => {
  const now = new Date('2026-06-01T10:00:00Z');
  const row = { facilitatorId: 'facilitator', bookedBy: 'booker', beginsAt: new Date(now.getTime() + 1) };
  const begun = { ...row, beginsAt: now };
  const child: SeenChild = { leftAt: null, isCaseSeen: true, isAnsweredFor: false };

  describe.each(Object.entries(THEIRS))('by a %s', (accountId, actions) => {
    const roles = accountId === 'coordinator' ? ['centre-coordinator'] : ['case-worker'];
    const who = { accountId, roles, now };
    const participants = [{ ...child, isAnsweredFor: accountId === 'worker' }];
    it.each(sessionLifecycle.actions)('%s: is theirs or not', (action) => {
      const session = { row, participants, children: 1 };
      expect(whyNotTheirs(session, action, who)).toBe(
        actions.includes(action) ? undefined : 'session.not-yours',
      );
      const required = () => requireTheirs(session, action, who);
      if (actions.includes(action)) expect(required).not.toThrow();
      else expect(required).toThrow('session.not-yours');
    });

    it.each(sessionLifecycle.actions)('%s: once it has begun, is nothing of who booked it', (action) =>
      expect(whyNotTheirs({ row: begun, participants, children: 1 }, action, who)).toBe(
        accountId !== 'booker' && actions.includes(action) ? undefined : 'session.not-yours',
      ),
    );
  });

  /** Written by hand: what of it is closed to who leads it, for the sake of which children. */
  it.each<readonly [string, readonly SeenChild[], number, Partial<Record<SessionAction, string>>]>([
    ['sees each', [child, child], 2, {}],
    [
      'sees one of two',
      [child],
      2,
      { cancel: 'session.child-not-seen', reschedule: 'session.case-not-seen' },
    ],
    [
      'does not see the case',
      [{ ...child, isCaseSeen: false }],
      1,
      { reschedule: 'session.case-not-seen', 'contest-attendance': 'session.case-not-seen' },
    ],
    [
      'sees nobody',
      [],
      1,
      {
        hold: 'session.child-not-seen',
        cancel: 'session.child-not-seen',
        reschedule: 'session.case-not-seen',
        'correct-attendance': 'session.child-not-seen',
        'contest-attendance': 'session.case-not-seen',
      },
    ],
    [
      'sees one who has left',
      [{ ...child, leftAt: now }],
      1,
      {
        hold: 'session.child-not-seen',
        cancel: 'session.child-not-seen',
        reschedule: 'session.case-not-seen',
      },
    ],
  ])('by a leader who %s', (_, participants, children, refused) => {
    const who = { accountId: 'facilitator', roles: ['facilitator'], now };
    const why = (action: SessionAction) => whyNotTheirs({ row, participants, children }, action, who);
    for (const action of sessionLifecycle.actions) expect(why(action)).toBe(refused[action]);
  });

  it('is said of a child by who leads or coordinates, and by who answers for its case', () => {
    const may = (accountId: string, roles: readonly string[], isAnsweredFor: boolean) =>
      maySpeakOf(row, { isAnsweredFor }, { accountId, roles, now });
    expect(may('facilitator', ['facilitator'], false)).toBe(true);
    expect(may('x', ['centre-coordinator'], false)).toBe(true);
    expect(may('x', ['case-worker'], true)).toBe(true);
    expect(may('booker', ['case-worker'], false)).toBe(false);
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

import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What a booking must know of a case. */
export interface BookedCase {
  /** Whether the centre works with the child, or did when what is over took place. */
  readonly isInDelivery: boolean;
  /** First and last day of the active plan, and for what is over of all that have held. */
  readonly terms: readonly { readonly startsOn: LocalDate; readonly endsOn: LocalDate }[];
  /** Whether who leads the session must have nothing to do with the case. */
  readonly isInConflict: boolean;
  /** The last day of what the child agreed to; null where no day was named, and for what is over. */
  readonly agreedUntil: LocalDate | null;
  /** The time in which the work stands still; null while it goes on. */
  readonly suspension: { readonly fromAt: Date; readonly plannedUntil: LocalDate | null } | null;
}

/** What decides whether a session may be booked. */
export interface BookingFacts {
  readonly beginsAt: Date;
  readonly endsAt: Date;
  /** The local days on which it begins and ends. */
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly now: Date;
  /** Whether it is told why it is written down afterwards. */
  readonly isBackDated: boolean;
  /** Whether who leads it lacks training or vetting on its day without which nobody acts. */
  readonly lacksCertificate: boolean;
  /** Null where it takes place elsewhere. */
  readonly room: { readonly seats: number; readonly isOpen: boolean } | null;
  readonly cases: readonly BookedCase[];
}

const EIGHT_HOURS = 8 * 3_600_000;

const itEndsAfterItBegins: Rule<BookingFacts> = {
  code: 'session.ends-before-it-begins',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, endsAt }) => endsAt > beginsAt,
};

/** A child rests, learns and plays on the same day. */
const itLastsNoLongerThanADay: Rule<BookingFacts> = {
  code: 'session.longer-than-eight-hours',
  citation: 'CRC 31, 32; BR 17.1(b)',
  holds: ({ beginsAt, endsAt }) => endsAt.getTime() - beginsAt.getTime() <= EIGHT_HOURS,
};

const itIsToCome: Rule<BookingFacts> = {
  code: 'session.in-the-past',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now, isBackDated }) => isBackDated || beginsAt >= now,
};

/** Why something is written down afterwards is told of what has begun. */
const whatIsToComeIsNotBackDated: Rule<BookingFacts> = {
  code: 'session.back-dated-to-come',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now, isBackDated }) => !isBackDated || beginsAt < now,
};

const theCentreWorksWithEach: Rule<BookingFacts> = {
  code: 'session.case-not-in-delivery',
  citation: 'GC24 §18(e)–(f)',
  holds: ({ cases }) => cases.every(({ isInDelivery }) => isInDelivery),
};

/** Nobody is asked to come before the plan begins, nor after what was agreed is over. */
const itIsPlannedForEach: Rule<BookingFacts> = {
  code: 'session.outside-the-plan',
  citation: 'GC24 §18(b), (e); BR 11.3; TR 6.4',
  holds: ({ cases, firstDay, lastDay }) =>
    cases.every(({ terms }) =>
      terms.some(({ startsOn, endsOn }) => startsOn <= firstDay && lastDay <= endsOn),
    ),
};

/** Nobody is asked to come for longer than the child agreed to: it is asked again first. What is booked stays. */
const eachChildAgreesThen: Rule<BookingFacts> = {
  code: 'session.consent-run-out',
  citation: 'CRC 12; GC24 §18(b)–(c); BR 11.3',
  holds: ({ cases, lastDay }) =>
    cases.every(({ agreedUntil }) => agreedUntil === null || lastDay <= agreedUntil),
};

/** While the work stands still nobody is asked to come; what is over before that, or begins after its last day, may be booked. */
const nobodyIsAskedWhileItStandsStill: Rule<BookingFacts> = {
  code: 'session.case-suspended',
  citation: 'CRC 3; GC24 §18(e)',
  holds: ({ cases, endsAt, firstDay }) =>
    cases.every(
      ({ suspension }) =>
        suspension === null ||
        endsAt <= suspension.fromAt ||
        (suspension.plannedUntil !== null && firstDay > suspension.plannedUntil),
    ),
};

const theRoomIsOpen: Rule<BookingFacts> = {
  code: 'session.room-retired',
  citation: 'CRC 3(3)',
  holds: ({ room }) => room === null || room.isOpen,
};

const eachChildHasASeat: Rule<BookingFacts> = {
  code: 'session.more-children-than-seats',
  citation: 'CRC 3(3)',
  holds: ({ room, cases }) => room === null || cases.length <= room.seats,
};

const nobodyInConflictLeadsIt: Rule<BookingFacts> = {
  code: 'session.facilitator-in-conflict',
  citation: 'BR 6.3, 22',
  holds: ({ cases }) => !cases.some(({ isInConflict }) => isInConflict),
};

const whoLeadsItIsTrainedAndVetted: Rule<BookingFacts> = {
  code: 'session.facilitator-without-certificate',
  citation: 'BR 12.1, 22; GC24 §39, 112',
  holds: ({ lacksCertificate }) => !lacksCertificate,
};

/** Whether a session may be booked, or put elsewhere. */
export const bookingRules: readonly Rule<BookingFacts>[] = [
  itEndsAfterItBegins,
  itLastsNoLongerThanADay,
  itIsToCome,
  whatIsToComeIsNotBackDated,
  theCentreWorksWithEach,
  itIsPlannedForEach,
  eachChildAgreesThen,
  nobodyIsAskedWhileItStandsStill,
  theRoomIsOpen,
  eachChildHasASeat,
  nobodyInConflictLeadsIt,
  whoLeadsItIsTrainedAndVetted,
];

const nobodyWaitsInIt: Rule<{ readonly isBooked: boolean }> = {
  code: 'room.still-booked',
  citation: 'GC24 §18(e)',
  holds: ({ isBooked }) => !isBooked,
};

/** Whether a room may be retired. */
export const retiringRules = [nobodyWaitsInIt];

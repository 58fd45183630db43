import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { ObligationState } from './agreement';

/** A part, as far as it is counted. */
export interface DonePart {
  readonly count: number;
  readonly isConfirmed: boolean;
  readonly unconfirmedReason: string | null;
  readonly verifiedBy: string | null;
  /** Code of list `restorative-part-error-reasons` where it was written down by mistake; it is kept, and counts no more. */
  readonly errorReason: string | null;
}

const sumOf = (parts: readonly DonePart[]): number =>
  parts.filter(({ errorReason }) => errorReason === null).reduce((sum, { count }) => sum + count, 0);

/** Who received it says so, or a second person has looked at it. */
export const isCounted = ({ isConfirmed, verifiedBy, errorReason }: DonePart): boolean =>
  errorReason === null && (isConfirmed || verifiedBy !== null);

/** Is all of it done that was promised in manat or hours? */
export const isReached = (parts: readonly DonePart[], promised: number): boolean =>
  sumOf(parts.filter(isCounted)) === promised;

/** What decides whether a part may be written down so. */
export interface PartFacts {
  readonly state: ObligationState;
  /** Null for what is not counted. */
  readonly promised: number | null;
  readonly parts: readonly DonePart[];
  readonly count: number;
  readonly doneOn: LocalDate;
  readonly agreedOn: LocalDate;
  readonly today: LocalDate;
  readonly isConfirmed: boolean;
  readonly hasUnconfirmedReason: boolean;
}

const RECORD = 'record keeping: BR 21.1';
const PRINCIPLES = 'ECOSOC 2002/12';

export const theObligationIsOpen: Rule<{ readonly state: ObligationState }> = {
  code: 'restorative.obligation-settled-already',
  citation: RECORD,
  holds: ({ state }) => state === 'open',
};

/** Whether a part may be written down, in the order in which it is told. */
export const partRules: readonly Rule<PartFacts>[] = [
  theObligationIsOpen,
  {
    code: 'restorative.part-of-what-is-not-counted',
    citation: RECORD,
    holds: ({ promised }) => promised !== null,
  },
  {
    code: 'restorative.part-at-no-time',
    citation: RECORD,
    holds: ({ doneOn, agreedOn, today }) => doneOn >= agreedOn && doneOn <= today,
  },
  {
    code: 'restorative.not-confirmed-without-reason',
    citation: 'BR 11.4; GC24 §16',
    holds: ({ isConfirmed, hasUnconfirmedReason }) => isConfirmed !== hasUnconfirmedReason,
  },
  {
    code: 'restorative.more-than-promised',
    citation: `${PRINCIPLES} §7; BR 5.1`,
    holds: ({ parts, count, promised }) => sumOf(parts) + count <= (promised ?? 0),
  },
];

const itIsNotInError: Rule<{ readonly isInError: boolean }> = {
  code: 'restorative.part-in-error',
  citation: RECORD,
  holds: ({ isInError }) => !isInError,
};

/** What decides whether a second person may look at a part. */
export interface VerifyingFacts {
  readonly state: ObligationState;
  readonly isInError: boolean;
  readonly isCounted: boolean;
  readonly isRecorder: boolean;
}

/** Nobody confirms what they wrote down themselves (BR 6.2). */
export const verifyingRules: readonly Rule<VerifyingFacts>[] = [
  theObligationIsOpen,
  itIsNotInError,
  {
    code: 'restorative.part-counted-already',
    citation: RECORD,
    holds: (facts) => !facts.isCounted,
  },
  {
    code: 'restorative.verified-by-who-recorded',
    citation: 'BR 6.2',
    holds: ({ isRecorder }) => !isRecorder,
  },
];

/** What decides whether a part may be said to be written down by mistake. */
export interface ErrorFacts {
  readonly state: ObligationState;
  readonly isInError: boolean;
  readonly isVerified: boolean;
  readonly isRecorder: boolean;
}

/** What its parts say to be done is open again with them; what somebody said became of it stands. */
export const errorRules: readonly Rule<ErrorFacts>[] = [
  itIsNotInError,
  {
    code: 'restorative.obligation-settled-already',
    citation: RECORD,
    holds: ({ state }) => state === 'open' || state === 'done',
  },
  {
    code: 'restorative.verified-part-marked-by-who-recorded',
    citation: 'BR 6.2',
    holds: ({ isVerified, isRecorder }) => !isVerified || !isRecorder,
  },
];

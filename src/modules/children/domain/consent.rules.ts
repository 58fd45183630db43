import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';
import type { ConsentDecision, ConsentPerson } from './consent';
import type { BarCode } from './may-represent';

/** What decides whether a consent may be recorded as it is told. */
export interface ConsentFacts {
  readonly decision: ConsentDecision;
  readonly person: ConsentPerson;
  readonly explainedAt: Date;
  readonly decidedAt: Date;
  readonly now: Date;
  /** Since when the file exists that it is for. */
  readonly fileSince: Date;
  readonly backDatingReason: string | null;
  /** Is the wording that was explained one of this purpose? */
  readonly isTextOfPurpose: boolean;
  /** Why the representative may not act that day; null for who may, and for the child. */
  readonly barredBecause: BarCode | null;
  /** Was the child born when it was explained? */
  readonly isBorn: boolean;
  readonly isOfAge: boolean;
  readonly lawyerPresent: boolean;
  readonly lawyerAbsenceReason: string | null;
  /** The last instant at which it counts; null when it has no end. */
  readonly endsAt: Date | null;
  /** When the same person last said something to the same purpose of the file. */
  readonly saidBefore: Date | null;
  /** Is it told as said while the child was held? */
  readonly inCustody: boolean;
  /** Does the record of custody say that the child was held then? */
  readonly heldThen: boolean;
}

const FREE_AND_INFORMED = 'GC24 §18(b); BR 11.3; CRC 12';
const RECORD_KEEPING = 'record keeping: BR 21.1';

const consentIsExplainedBefore: Rule<ConsentFacts> = {
  code: 'consent.not-explained-before',
  citation: FREE_AND_INFORMED,
  holds: ({ explainedAt, decidedAt }) => explainedAt <= decidedAt,
};

const consentWasSaidInThePast: Rule<ConsentFacts> = {
  code: 'consent.in-the-future',
  citation: RECORD_KEEPING,
  holds: ({ decidedAt, now }) => decidedAt <= now,
};

const nobodyConsentsBeforeTheBirth: Rule<ConsentFacts> = {
  code: 'consent.before-the-birth',
  citation: RECORD_KEEPING,
  holds: ({ isBorn }) => isBorn,
};

const lateRecordsSayWhy: Rule<ConsentFacts> = {
  code: 'consent.back-dating-not-explained',
  citation: `${RECORD_KEEPING}; clocks: BR 20.1`,
  holds: (facts) => isExplainedWhenLate(facts.decidedAt, facts),
};

const whatPrecedesTheFileSaysWhy: Rule<ConsentFacts> = {
  code: 'consent.before-the-file',
  citation: RECORD_KEEPING,
  holds: ({ decidedAt, fileSince, backDatingReason }) => decidedAt >= fileSince || backDatingReason !== null,
};

const textIsOfThePurpose: Rule<ConsentFacts> = {
  code: 'consent.text-of-another-purpose',
  citation: FREE_AND_INFORMED,
  holds: ({ isTextOfPurpose }) => isTextOfPurpose,
};

const youngPersonSpeaksForThemselves: Rule<ConsentFacts> = {
  code: 'consent.child-of-age',
  citation: 'CRC 1, 5; GC24 §18(b)',
  holds: ({ person, isOfAge }) => person === 'child' || !isOfAge,
};

const representativeIsNotBarred: Rule<ConsentFacts> = {
  code: 'consent.representative-barred',
  citation: 'GC24 §18(b); BR 11.3, 15.2',
  holds: ({ barredBecause }) => barredBecause !== 'representative.barred',
};

const representativeIsInAuthority: Rule<ConsentFacts> = {
  code: 'consent.representative-without-authority',
  citation: FREE_AND_INFORMED,
  holds: ({ barredBecause }) => barredBecause === null,
};

const absenceOfTheLawyerHasAReason: Rule<ConsentFacts> = {
  code: 'consent.lawyer-absence-not-explained',
  citation: 'GC24 §18(b), §51; BR 15.1',
  holds: ({ lawyerPresent, lawyerAbsenceReason }) => lawyerPresent || lawyerAbsenceReason !== null,
};

const consentEndsAfterItBegins: Rule<ConsentFacts> = {
  code: 'consent.ends-before-it-begins',
  citation: RECORD_KEEPING,
  holds: ({ endsAt, decidedAt }) => endsAt === null || endsAt > decidedAt,
};

const laterWordStands: Rule<ConsentFacts> = {
  code: 'consent.older-than-the-last-word',
  citation: FREE_AND_INFORMED,
  holds: ({ saidBefore, decidedAt }) => saidBefore === null || saidBefore <= decidedAt,
};

/** A refusal counts, wherever it was said. */
const custodyIsNotHidden: Rule<ConsentFacts> = {
  code: 'consent.said-in-custody',
  citation: FREE_AND_INFORMED,
  holds: ({ decision, inCustody, heldThen }) => decision === 'refused' || inCustody || !heldThen,
};

/** Everything that must hold before a consent or a refusal is recorded. */
export const consentRules: readonly Rule<ConsentFacts>[] = [
  consentWasSaidInThePast,
  consentIsExplainedBefore,
  nobodyConsentsBeforeTheBirth,
  whatPrecedesTheFileSaysWhy,
  lateRecordsSayWhy,
  textIsOfThePurpose,
  youngPersonSpeaksForThemselves,
  representativeIsNotBarred,
  representativeIsInAuthority,
  absenceOfTheLawyerHasAReason,
  consentEndsAfterItBegins,
  laterWordStands,
  custodyIsNotHidden,
];

/** What decides whether a later act on a consent may be recorded as it is told. */
export interface LaterActFacts {
  readonly at: Date;
  readonly decidedAt: Date;
  readonly now: Date;
}

const actWasInThePast: Rule<LaterActFacts> = {
  code: 'consent.later-act-in-the-future',
  citation: RECORD_KEEPING,
  holds: ({ at, now }) => at <= now,
};

const actFollowsTheConsent: Rule<LaterActFacts> = {
  code: 'consent.later-act-before-it',
  citation: RECORD_KEEPING,
  holds: ({ at, decidedAt }) => at >= decidedAt,
};

/** What must hold of the instant of a withdrawal or a confirmation; no form is asked for. */
export const laterActRules: readonly Rule<LaterActFacts>[] = [actWasInThePast, actFollowsTheConsent];

/** What decides whether a consent that was given in custody may be confirmed. */
export interface ConfirmationFacts extends LaterActFacts {
  /** Does the record of custody say that the child was held when it was confirmed? */
  readonly heldThen: boolean;
  /** Was it said in custody, as it was told or as the record of custody says by now, and not confirmed in freedom yet? */
  readonly toBeConfirmed: boolean;
}

const itWasSaidInCustody: Rule<ConfirmationFacts> = {
  code: 'consent.needs-no-confirmation',
  citation: FREE_AND_INFORMED,
  holds: ({ toBeConfirmed }) => toBeConfirmed,
};

const itIsConfirmedInFreedom: Rule<ConfirmationFacts> = {
  code: 'consent.confirmed-in-custody',
  citation: FREE_AND_INFORMED,
  holds: ({ heldThen }) => !heldThen,
};

/** What must hold before a consent is confirmed. */
export const confirmationRules: readonly Rule<ConfirmationFacts>[] = [
  ...laterActRules,
  itWasSaidInCustody,
  itIsConfirmedInFreedom,
];

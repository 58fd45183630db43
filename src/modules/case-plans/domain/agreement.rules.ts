import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { PlanParty, SigningWay } from './plan';

/** What is told of a signature. */
export interface SigningFacts {
  readonly party: PlanParty;
  readonly way: SigningWay;
  readonly signedAt: Date;
  readonly proposedAt: Date;
  /** When the case was opened. */
  readonly openedAt: Date;
  readonly now: Date;
  /** Whether who writes it down answers for the case. */
  readonly isWorker: boolean;
  readonly isSignedAlready: boolean;
  /** Whether it is told as the correction of one that was written down. */
  readonly isCorrection: boolean;
  /** Whether the young person is of age, by each reading of the birth date. */
  readonly isOfAge: boolean;
}

const itIsSignedOnce: Rule<SigningFacts> = {
  code: 'plan.signed-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ isSignedAlready, isCorrection }) => !isSignedAlready || isCorrection,
};

const somethingIsCorrected: Rule<SigningFacts> = {
  code: 'plan.nothing-to-correct',
  citation: 'record keeping: BR 21.1',
  holds: ({ isSignedAlready, isCorrection }) => isSignedAlready || !isCorrection,
};

/** On paper it is signed at the family's table, and entered here later. */
const itWasProposedBefore: Rule<SigningFacts> = {
  code: 'plan.signed-before-it-was-proposed',
  citation: 'record keeping: BR 21.1',
  holds: ({ way, signedAt, proposedAt, openedAt }) =>
    signedAt >= (way === 'on-paper' || way === 'not-signed' ? openedAt : proposedAt),
};

const itWasSigned: Rule<SigningFacts> = {
  code: 'plan.signed-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ signedAt, now }) => signedAt <= now,
};

/** Nobody promises in the name of who answers for the case. */
const workersSignForThemselves: Rule<SigningFacts> = {
  code: 'plan.worker-signs-alone',
  citation: 'BR 6.2–6.3',
  holds: ({ party, isWorker }) => party !== 'worker' || isWorker,
};

const nobodySignsForWhoIsOfAge: Rule<SigningFacts> = {
  code: 'plan.child-of-age',
  citation: 'CRC 1, 5',
  holds: ({ party, isOfAge }) => party !== 'representative' || !isOfAge,
};

/** Whether a signature may be written down. */
export const signingRules: readonly Rule<SigningFacts>[] = [
  itIsSignedOnce,
  somethingIsCorrected,
  itWasProposedBefore,
  itWasSigned,
  workersSignForThemselves,
  nobodySignsForWhoIsOfAge,
];

/** What decides whether all have agreed. */
export interface AgreementFacts {
  /** Whose signature, or reason why there is none, counts. */
  readonly answered: readonly PlanParty[];
  /** Who of them does not want what is planned. */
  readonly objecting: readonly PlanParty[];
  readonly isOfAge: boolean;
  /** Whether somebody answers for the case. */
  readonly hasWorker: boolean;
  /** The last day of what the child agreed to, when it agreed to take part; null where no day was named. */
  readonly agreedUntil: LocalDate | null;
  readonly today: LocalDate;
}

const somebodyAnswers: Rule<AgreementFacts> = {
  code: 'plan.nobody-answers',
  citation: 'BR 20.1, 6.2',
  holds: ({ hasWorker }) => hasWorker,
};

const isAsked = (party: PlanParty, citation: string): Rule<AgreementFacts> => ({
  code: `plan.${party}-not-asked`,
  citation,
  holds: ({ answered, isOfAge }) => answered.includes(party) || (party === 'representative' && isOfAge),
});

/** Help that the child does not agree to is planned anew; what a parent says against it, who approves reads. */
const childDoesNotObject: Rule<AgreementFacts> = {
  code: 'plan.child-objects',
  citation: 'CRC 12; GC24 §18(b); BR 11.3',
  holds: ({ objecting }) => !objecting.includes('child'),
};

const workerDoesNotObject: Rule<AgreementFacts> = {
  code: 'plan.worker-objects',
  citation: 'BR 6.2–6.3',
  holds: ({ objecting }) => !objecting.includes('worker'),
};

/** Nothing begins on what was agreed to for a time that is over: the child is asked again first. */
const childAgreesStill: Rule<AgreementFacts> = {
  code: 'plan.consent-run-out',
  citation: 'CRC 12; GC24 §18(b)–(c); BR 11.3',
  holds: ({ agreedUntil, today }) => agreedUntil === null || today <= agreedUntil,
};

/** Whether all agree to what is proposed; asked again when it is approved. */
export const agreementRules: readonly Rule<AgreementFacts>[] = [
  somebodyAnswers,
  isAsked('child', 'CRC 12; BR 14.2'),
  isAsked('representative', 'CRC 5, 18; BR 18.2'),
  isAsked('worker', 'BR 6.2'),
  childDoesNotObject,
  workerDoesNotObject,
  childAgreesStill,
];

/** Who approves, and who has had a hand in it. */
export interface ApprovalFacts {
  readonly approvedBy: string;
  readonly writers: readonly string[];
  /** Who signed it as worker. */
  readonly signedBy: string | null;
}

/** Two people let a plan hold. */
export const approvedByNoWriter: Rule<Pick<ApprovalFacts, 'approvedBy' | 'writers'>> = {
  code: 'plan.approved-by-its-author',
  citation: 'BR 6.2–6.3',
  holds: ({ writers, approvedBy }) => !writers.includes(approvedBy),
};

const whoPromisedDoesNotApprove: Rule<ApprovalFacts> = {
  code: 'plan.approved-by-who-signed',
  citation: 'BR 6.2–6.3',
  holds: ({ signedBy, approvedBy }) => signedBy !== approvedBy,
};

/** Whether somebody may approve it. */
export const approvalRules: readonly Rule<ApprovalFacts>[] = [approvedByNoWriter, whoPromisedDoesNotApprove];

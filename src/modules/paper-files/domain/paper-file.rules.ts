import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { PaperColumn } from './paper-columns';
import type { PaperBasis } from './paper-file';

/** What decides whether a file on paper is brought in. */
export interface PaperFileFacts {
  readonly basis: PaperBasis;
  readonly today: LocalDate;
  readonly workBeganOn: LocalDate;
  readonly childConsentOn: LocalDate;
  /** Null where none is told. */
  readonly representativeConsentOn: LocalDate | null;
  /** How many of kind, name, authority and day of consent of a representative are told. */
  readonly representativeParts: number;
  /** Is the worker a case worker of the centre? */
  readonly isWorkerHere: boolean;
  /** Children of the centre who may be this one, and which of them is said to be it; null where nothing is said. */
  readonly alike: number;
  readonly sameChild: string | null;
  /** Is who is said to be it among those? */
  readonly isAlike: boolean;
}

/** A rule, and the column in which it is broken. */
export interface ColumnRule extends Rule<PaperFileFacts> {
  readonly column: PaperColumn;
}

const RECORD_KEEPING = 'record keeping: BR 21.1';

/** A report, a return and a certificate rest on what the authority itself has said here, not on the word of the centre. */
const noAuthorityDecidedOnIt: ColumnRule = {
  column: 'basis',
  code: 'paper-file.decided-by-an-authority',
  citation: 'GC24 §18; BR 11.2; TR 14',
  holds: ({ basis }) => basis === 'voluntary-support',
};

const workBeganInThePast: ColumnRule = {
  column: 'workBeganOn',
  code: 'paper-file.in-the-future',
  citation: RECORD_KEEPING,
  holds: ({ workBeganOn, today }) => workBeganOn <= today,
};

const childConsentedInThePast: ColumnRule = {
  column: 'childConsentOn',
  code: 'paper-file.in-the-future',
  citation: RECORD_KEEPING,
  holds: ({ childConsentOn, today }) => childConsentOn <= today,
};

const representativeConsentedInThePast: ColumnRule = {
  column: 'representativeConsentOn',
  code: 'paper-file.in-the-future',
  citation: RECORD_KEEPING,
  holds: ({ representativeConsentOn, today }) =>
    representativeConsentOn === null || representativeConsentOn <= today,
};

const representativeIsToldWhole: ColumnRule = {
  column: 'representativeName',
  code: 'paper-file.representative-told-in-part',
  citation: 'GC24 §18(b)',
  holds: ({ representativeParts }) => representativeParts === 0 || representativeParts === 4,
};

/** No child is brought in whom nobody answers for (BR 20.1). */
const workerIsOfTheCentre: ColumnRule = {
  column: 'worker',
  code: 'paper-file.no-worker-of-the-centre',
  citation: 'BR 6.2; BR 20.1',
  holds: ({ isWorkerHere }) => isWorkerHere,
};

const whoIsAlikeIsDecided: ColumnRule = {
  column: 'sameChild',
  code: 'paper-file.same-child-not-decided',
  citation: RECORD_KEEPING,
  holds: ({ alike, sameChild }) => alike === 0 || sameChild !== null,
};

const whoIsNamedIsAlike: ColumnRule = {
  column: 'sameChild',
  code: 'paper-file.same-child-not-alike',
  citation: RECORD_KEEPING,
  holds: ({ sameChild, isAlike }) => sameChild === null || sameChild === 'no' || isAlike,
};

/** Whether a file on paper is brought in; what the child, the case and the consents ask for, their own rules say. */
export const paperFileRules: readonly ColumnRule[] = [
  noAuthorityDecidedOnIt,
  workBeganInThePast,
  childConsentedInThePast,
  representativeConsentedInThePast,
  representativeIsToldWhole,
  workerIsOfTheCentre,
  whoIsAlikeIsDecided,
  whoIsNamedIsAlike,
];

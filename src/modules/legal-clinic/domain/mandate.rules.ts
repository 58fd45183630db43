import { completedYears, type LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** Whether the clinic stands already for another of the same act, as the database says it in one word. */
export type Conflict = 'same-lawyer' | 'same-clinic';

/** What decides whether a lawyer may hold a mandate. */
export interface HoldingFacts {
  readonly conflict: Conflict | null;
  /** Code why the clinic may stand for both; null where it was not said. */
  readonly conflictAnswer: string | null;
  /** Whether the lawyer holds this mandate already. */
  readonly isHolder: boolean;
  /** Whether the lawyer lacks vetting or training that keeps from acting today. */
  readonly lacksCertificate: boolean;
}

const nobodyStandsForTwo: Rule<HoldingFacts> = {
  code: 'mandate.lawyer-in-conflict',
  citation: 'BR 15.1; GC24 §49',
  holds: ({ conflict }) => conflict !== 'same-lawyer',
};

const theClinicHasAnswered: Rule<HoldingFacts> = {
  code: 'mandate.conflict-not-answered',
  citation: 'BR 15.1; GC24 §49',
  holds: ({ conflict, conflictAnswer }) => conflict !== 'same-clinic' || conflictAnswer !== null,
};

const anotherHoldsIt: Rule<HoldingFacts> = {
  code: 'mandate.held-by-them-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ isHolder }) => !isHolder,
};

const theLawyerIsCertified: Rule<HoldingFacts> = {
  code: 'mandate.lawyer-without-certificate',
  citation: 'BR 12.1, 22; GC24 §39, 112',
  holds: ({ lacksCertificate }) => !lacksCertificate,
};

/** How it was said that what lawyers wrote is taken back. */
export interface TakingBackFacts {
  readonly lawyerPresent: boolean;
  /** Code why none was there; null where it was not said. */
  readonly lawyerAbsenceReason: string | null;
}

/** Whether what was written by a mandate may be taken back: nobody does that to a child alone. */
export const takingBackRules: readonly Rule<TakingBackFacts>[] = [
  {
    code: 'mandate.lawyer-absence-not-explained',
    citation: 'GC24 §18(c); CRC 40(2)(b)(ii)',
    holds: ({ lawyerPresent, lawyerAbsenceReason }) => lawyerPresent || lawyerAbsenceReason !== null,
  },
];

/** Whether a lawyer may be given a mandate. */
export const holdingRules: readonly Rule<HoldingFacts>[] = [
  nobodyStandsForTwo,
  theClinicHasAnswered,
  anotherHoldsIt,
  theLawyerIsCertified,
];

/** What decides whether a lawyer may be asked for; nothing but what is said, so that no answer tells whether there is such a number. */
export interface AskingFacts {
  readonly instructedOn: LocalDate;
  readonly today: LocalDate;
}

/** Who wanted a lawyer a year ago says so anew; a product rule. */
export const askingRules: readonly Rule<AskingFacts>[] = [
  {
    code: 'mandate.instructed-long-ago',
    citation: 'CRC 40(2)(b)(ii); BR 15.1; record keeping: BR 21.1',
    holds: ({ instructedOn, today }) => completedYears(instructedOn, today) < 1,
  },
];

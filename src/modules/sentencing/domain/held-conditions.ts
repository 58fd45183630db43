import type { LocalDate } from '../../../kernel/local-date';

/** An edition of the conditions, with the day on which it was set down. */
export interface DatedTerms {
  readonly number: number;
  readonly decidedOn: LocalDate;
}

/** The numbers of the editions that held on a day; on the day of a variation the old one and the new one. The oldest is first. */
export const termsHeldOn = (terms: readonly DatedTerms[], day: LocalDate): number[] =>
  terms
    .filter(({ decidedOn }, at) => {
      const next = terms[at + 1];
      return decidedOn <= day && (next === undefined || day <= next.decidedOn);
    })
    .map(({ number }) => number);

import type { Rule } from '../../../kernel/rule';
import type { LocalDate } from '../../../kernel/local-date';

/** What decides whether a child may be handed over. */
export interface HandingFacts {
  /** Whether a handover of this child to the same agency is open. */
  readonly isOpen: boolean;
}

/** The source of what is asked of a handover. */
export const SOURCE = 'GC24 §20–24; CRC 40(3)(a); CRC 19–20';

const itIsHandedOverOnce: Rule<HandingFacts> = {
  code: 'handover.open-already',
  citation: SOURCE,
  holds: ({ isOpen }) => !isOpen,
};

/** Whether a child may be handed over. */
export const handingRules: readonly Rule<HandingFacts>[] = [itIsHandedOverOnce];

/** What is answered, and on which day. */
export interface AnsweringFacts {
  readonly today: LocalDate;
  readonly nextContactOn: LocalDate | null;
}

const theNextContactIsToCome: Rule<AnsweringFacts> = {
  code: 'handover.next-contact-in-the-past',
  citation: 'BR 20.1; CRC 19–20',
  holds: ({ today, nextContactOn }) => nextContactOn === null || nextContactOn >= today,
};

/** Whether an answer may be given as it is told. */
export const answeringRules: readonly Rule<AnsweringFacts>[] = [theNextContactIsToCome];

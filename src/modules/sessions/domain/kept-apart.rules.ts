import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether two children are kept apart. */
export interface ApartFacts {
  readonly isOneChild: boolean;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly isAlready: boolean;
  /** Whether the actor answers for one of the cases, or coordinates the centre. */
  readonly isTheirs: boolean;
}

const itIsTheirs: Rule<ApartFacts> = {
  code: 'kept-apart.not-your-case',
  citation: 'BR 6.3',
  holds: ({ isTheirs }) => isTheirs,
};

const theyAreTwo: Rule<ApartFacts> = {
  code: 'kept-apart.one-child',
  citation: 'record keeping: BR 21.1',
  holds: ({ isOneChild }) => !isOneChild,
};

const itEndsAfterItBegins: Rule<ApartFacts> = {
  code: 'kept-apart.ends-before-it-begins',
  citation: 'record keeping: BR 21.1',
  holds: ({ validFrom, validUntil }) => validUntil === null || validFrom <= validUntil,
};

const nobodySaidSo: Rule<ApartFacts> = {
  code: 'kept-apart.already',
  citation: 'record keeping: BR 21.1',
  holds: ({ isAlready }) => !isAlready,
};

/** Whether two children may be said to be kept apart (CRC 3, 19; GC24 §92). */
export const apartRules: readonly Rule<ApartFacts>[] = [
  itIsTheirs,
  theyAreTwo,
  itEndsAfterItBegins,
  nobodySaidSo,
];

import type { Rule } from '../../../kernel/rule';

/** What decides whether it can be written down that the young person was asked. */
export interface AskedFacts {
  readonly isOfAge: boolean;
  /** When the day of the birthday began; null where nobody knows it. */
  readonly birthday: Date | null;
  /** Does the work rest on consent at all? */
  readonly restsOnConsent: boolean;
  /** When the young person said what stands now; null where they said nothing. */
  readonly saidAt: Date | null;
}

const theBirthdayHasCome: Rule<AskedFacts> = {
  code: 'eighteenth-birthday.still-a-child',
  citation: 'CRC 1',
  holds: ({ isOfAge, birthday }) => isOfAge && birthday !== null,
};

/** What a child agreed to with its family is no word of a grown person. */
const theYoungPersonSpokeSince: Rule<AskedFacts> = {
  code: 'eighteenth-birthday.no-own-word',
  citation: 'GC24 §18(c); CRC 12',
  holds: ({ restsOnConsent, saidAt, birthday }) =>
    !restsOnConsent || (saidAt !== null && birthday !== null && saidAt >= birthday),
};

/** Named rules of having asked, in the order in which they are told. */
export const askedRules: readonly Rule<AskedFacts>[] = [theBirthdayHasCome, theYoungPersonSpokeSince];

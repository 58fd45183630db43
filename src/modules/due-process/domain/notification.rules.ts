import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** A representative who is about to be named as somebody to tell. */
export interface TellingFacts {
  readonly today: LocalDate;
  readonly representative: {
    readonly validFrom: LocalDate;
    readonly validUntil: LocalDate | null;
    readonly barred: boolean;
  };
}

const noConflictBarsThem: Rule<TellingFacts> = {
  code: 'notification.representative-barred',
  citation: 'best interests: CRC 3; BR 10.1, 15.2',
  holds: ({ representative }) => !representative.barred,
};

const theyStandForTheChildToday: Rule<TellingFacts> = {
  code: 'notification.representative-not-in-authority',
  citation: 'BR 10.1; CRC 40(2)(b)(ii)',
  holds: ({ today, representative: { validFrom, validUntil } }) =>
    validFrom <= today && (validUntil === null || validUntil >= today),
};

/** Whether a representative may be told. */
export const tellingRules: readonly Rule<TellingFacts>[] = [noConflictBarsThem, theyStandForTheChildToday];

/** That somebody is not told, and why. */
export interface WithholdingFacts {
  readonly recipient: string;
  /** The recipients of whom the reason cannot be said, as its list says. */
  readonly notFor: readonly string[];
}

const reasonFitsTheRecipient: Rule<WithholdingFacts> = {
  code: 'notification.reason-not-for-this-recipient',
  citation: 'BR 10.1; CRC 37(d), 40(2)(b)(ii)',
  holds: ({ recipient, notFor }) => !notFor.includes(recipient),
};

/** Whether somebody may be left untold for a reason. */
export const withholdingRules: readonly Rule<WithholdingFacts>[] = [reasonFitsTheRecipient];

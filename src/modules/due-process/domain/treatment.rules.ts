import type { Rule } from '../../../kernel/rule';

/** How a child was asked, and by whom. */
export interface AskingFacts {
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly inPrivate: boolean;
  readonly startedAt: Date;
  /** Accounts that took part in holding the child about this intake, whenever; also where that was taken back since. */
  readonly heldBy: readonly string[];
  /** Accounts that investigate an act of the intake. */
  readonly investigators: readonly string[];
}

const askedInPrivate: Rule<AskingFacts> = {
  code: 'custody.treatment-not-asked-in-private',
  citation: 'CRC 37(a); GC24 §95',
  holds: ({ inPrivate }) => inPrivate,
};

const notAskedByWhoHeldTheChild: Rule<AskingFacts> = {
  code: 'custody.treatment-asked-by-who-held',
  citation: 'CRC 37(a); GC24 §95',
  holds: ({ askedBy, heldBy }) => !heldBy.includes(askedBy),
};

const notAskedByTheInvestigator: Rule<AskingFacts> = {
  code: 'custody.treatment-asked-by-investigator',
  citation: 'CRC 37(a), 40(2)(b)(iv); GC24 §95',
  holds: ({ askedBy, investigators }) => !investigators.includes(askedBy),
};

const askedAfterItBegan: Rule<AskingFacts> = {
  code: 'custody.before-it-began',
  citation: 'record keeping: BR 21.1; GC24 §95',
  holds: ({ askedAt, startedAt }) => askedAt >= startedAt,
};

/** Whether an answer on ill-treatment may be taken down: who is afraid of who asks does not answer freely. */
export const askingRules: readonly Rule<AskingFacts>[] = [
  askedInPrivate,
  notAskedByWhoHeldTheChild,
  notAskedByTheInvestigator,
  askedAfterItBegan,
];

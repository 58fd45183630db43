import type { Rule } from '../../../kernel/rule';

/** Who takes a time in custody back, and who held the child. */
export interface CustodyErrorFacts {
  readonly takenBackBy: string;
  /** Accounts that recorded any time in custody of the intake, or anything of its log. */
  readonly heldBy: readonly string[];
}

/** Taking it back makes what was said in custody count as said in freedom: nobody does that with what they did themselves. */
const anotherPersonTakesItBack: Rule<CustodyErrorFacts> = {
  code: 'custody.second-person-needed',
  citation: 'record keeping, four eyes: BR 21.1; CRC 37(b)–(d), 40(2)(b)(iv)',
  holds: ({ takenBackBy, heldBy }) => !heldBy.includes(takenBackBy),
};

/** Whether a time in custody may be taken back, alone or with its whole intake. */
export const custodyErrorRules: readonly Rule<CustodyErrorFacts>[] = [anotherPersonTakesItBack];

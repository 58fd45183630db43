import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { TOLD, type Attender } from './hearing';

/** Whether somebody was there, and whether it is told why not. */
export interface ToldPresence {
  readonly who: Attender;
  readonly came: boolean;
  readonly isExplained: boolean;
}

/** What decides whether a hearing may be recorded as it is told. */
export interface HoldingFacts {
  readonly heldOn: LocalDate;
  readonly plannedOn: LocalDate;
  readonly today: LocalDate;
  readonly presence: readonly ToldPresence[];
  readonly interpreterNeeded: boolean;
  readonly hasWords: boolean;
  readonly hasReason: boolean;
  /** Whether the outcome takes the liberty of the child, and whether that needs a lawyer beside it in such a hearing. */
  readonly isCustodial: boolean;
  readonly lawyerForCustody: boolean;
}

const RECORD = 'record keeping: BR 21.1';
const PARENTS = 'CRC 40(2)(b)(iii); BR 15; GC24 §56';
const HEARD = 'CRC 12, 40(2)(b)(iv); GC24 §44–46';

const came = (who: Attender, { presence }: HoldingFacts): boolean =>
  presence.some((one) => one.who === who && one.came);

const itWasHeld: Rule<HoldingFacts> = {
  code: 'hearing.held-in-the-future',
  citation: RECORD,
  holds: ({ heldOn, today }) => heldOn <= today,
};

const notBeforeItsDay: Rule<HoldingFacts> = {
  code: 'hearing.held-before-its-day',
  citation: RECORD,
  holds: ({ heldOn, plannedOn }) => heldOn >= plannedOn,
};

const eachIsToldOnce: Rule<HoldingFacts> = {
  code: 'hearing.presence-twice',
  citation: RECORD,
  holds: ({ presence }) => new Set(presence.map(({ who }) => who)).size === presence.length,
};

/** Of the child, who stands for it and its lawyer it is always told whether they were there. */
const nobodyIsForgotten: Rule<HoldingFacts> = {
  code: 'hearing.presence-missing',
  citation: PARENTS,
  holds: ({ presence, interpreterNeeded }) => {
    const asked: readonly Attender[] = interpreterNeeded ? [...TOLD, 'interpreter'] : TOLD;
    return asked.every((who) => presence.some((one) => one.who === who));
  },
};

const absenceIsExplained: Rule<HoldingFacts> = {
  code: 'hearing.absence-not-explained',
  citation: PARENTS,
  holds: ({ presence }) => presence.every((one) => one.came !== one.isExplained),
};

const theChildIsHeard: Rule<HoldingFacts> = {
  code: 'hearing.child-not-heard',
  citation: HEARD,
  holds: ({ hasWords, hasReason }) => hasWords !== hasReason,
};

/** Nobody speaks in the place of a child that was not there. */
const onlyWhoWasThereSpoke: Rule<HoldingFacts> = {
  code: 'hearing.words-of-absent-child',
  citation: HEARD,
  holds: (facts) => !facts.hasWords || came('child', facts),
};

/** No child is sent to custody without a lawyer beside it. */
const noCustodyWithoutLawyer: Rule<HoldingFacts> = {
  code: 'hearing.custody-without-lawyer',
  citation: 'CRC 37(d), 40(2)(b)(ii); BR 15.1; GC24 §49–52',
  holds: (facts) => !facts.isCustodial || !facts.lawyerForCustody || came('lawyer', facts),
};

/** Whether a hearing may be recorded so, in the order in which it is told. */
export const holdingRules: readonly Rule<HoldingFacts>[] = [
  itWasHeld,
  notBeforeItsDay,
  eachIsToldOnce,
  nobodyIsForgotten,
  absenceIsExplained,
  theChildIsHeard,
  onlyWhoWasThereSpoke,
  noCustodyWithoutLawyer,
];

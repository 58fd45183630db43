import type { Rule } from '../../../kernel/rule';
import type { ObligationOutcome, ObligationState } from './agreement';

/** What decides whether it may be said what became of an obligation. */
export interface SettlementFacts {
  readonly state: ObligationState;
  readonly outcome: ObligationOutcome;
  readonly hasCause: boolean;
  /** Was a part of it written down? What all parts together reach is done by itself. */
  readonly hasParts: boolean;
  readonly isConfirmed: boolean | undefined;
  readonly hasUnconfirmedReason: boolean;
  readonly isLetter: boolean;
  readonly hasLetter: boolean;
  readonly isHandedOver: boolean;
  /** Does the child allow that those harmed are told? */
  readonly mayShareWithVictim: boolean;
}

const PRINCIPLES = 'ECOSOC 2002/12';

const itIsOpen: Rule<SettlementFacts> = {
  code: 'restorative.obligation-settled-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ state }) => state === 'open',
};

const notDoneForACause: Rule<SettlementFacts> = {
  code: 'restorative.cause-and-outcome-differ',
  citation: `${PRINCIPLES} §17`,
  holds: ({ outcome, hasCause }) => (outcome === 'done') !== hasCause,
};

/** What is done in parts is done when their sum says so. */
const thePartsSaySo: Rule<SettlementFacts> = {
  code: 'restorative.parts-do-not-reach',
  citation: 'record keeping: BR 21.1',
  holds: ({ outcome, hasParts }) => outcome !== 'done' || !hasParts,
};

/** Those harmed say that it was done, or it is said why they do not; of what was not done they say nothing. */
const confirmedOrNot: Rule<SettlementFacts> = {
  code: 'restorative.not-confirmed-without-reason',
  citation: 'BR 11.4; GC24 §16',
  holds: ({ outcome, isConfirmed, hasUnconfirmedReason }) =>
    outcome === 'not-done'
      ? isConfirmed === undefined && !hasUnconfirmedReason
      : isConfirmed !== undefined && isConfirmed !== hasUnconfirmedReason,
};

const aLetterIsThere: Rule<SettlementFacts> = {
  code: 'restorative.letter-missing',
  citation: 'record keeping: BR 21.1',
  holds: ({ outcome, isLetter, hasLetter }) => (isLetter ? outcome !== 'done' || hasLetter : !hasLetter),
};

const nothingIsHandedOverThatIsNotThere: Rule<SettlementFacts> = {
  code: 'restorative.letter-missing',
  citation: 'record keeping: BR 21.1',
  holds: ({ hasLetter, isHandedOver }) => hasLetter || !isHandedOver,
};

const theChildAllowsIt: Rule<SettlementFacts> = {
  code: 'restorative.letter-without-consent',
  citation: 'CRC 16; BR 8.1',
  holds: ({ isHandedOver, mayShareWithVictim }) => !isHandedOver || mayShareWithVictim,
};

/** Whether it may be said what became of an obligation, in the order in which it is told. */
export const settlementRules: readonly Rule<SettlementFacts>[] = [
  itIsOpen,
  notDoneForACause,
  thePartsSaySo,
  confirmedOrNot,
  aLetterIsThere,
  nothingIsHandedOverThatIsNotThere,
  theChildAllowsIt,
];

/** An obligation, as the end of a process sees it. */
export interface SettledObligation {
  readonly state: ObligationState;
  readonly isFault: boolean | null;
}

const isNotDone = ({ state }: SettledObligation) => state === 'not-done';

const allIsSettled: Rule<readonly SettledObligation[]> = {
  code: 'restorative.obligations-open',
  citation: `${PRINCIPLES} §17`,
  holds: (all) => all.every(({ state }) => state !== 'open'),
};

const nothingIsLeftUndone: Rule<readonly SettledObligation[]> = {
  code: 'restorative.obligations-not-done',
  citation: `${PRINCIPLES} §17`,
  holds: (all) => !all.some(isNotDone),
};

/** Whether an agreement is fulfilled. */
export const fulfilmentRules: readonly Rule<readonly SettledObligation[]>[] = [
  allIsSettled,
  nothingIsLeftUndone,
];

/** What decides whether a process may be ended for a reason. */
export interface EndingFacts {
  readonly state: string;
  /** Whether the reason says that the child is to blame, and whether it speaks of what was agreed to. */
  readonly isFault: boolean;
  readonly isOfAgreement: boolean;
  readonly obligations: readonly SettledObligation[];
}

/** Only of what was agreed to can it be said that it is not fulfilled, and only where something is not done. */
const somethingWasNotDone: Rule<EndingFacts> = {
  code: 'restorative.nothing-left-undone',
  citation: `${PRINCIPLES} §17`,
  holds: ({ isOfAgreement, state, obligations }) =>
    !isOfAgreement || (state === 'agreed' && obligations.some(isNotDone)),
};

/** That nothing was agreed to, or was not done without its fault, is held against no child. */
const nobodyIsBlamedWithoutFault: Rule<EndingFacts> = {
  code: 'restorative.blames-without-fault',
  citation: `${PRINCIPLES} §16–17; GC24 §18`,
  holds: ({ isFault, obligations }) =>
    !isFault || obligations.some((one) => isNotDone(one) && one.isFault === true),
};

/** Whether a process may be ended so, in the order in which it is told. */
export const endingRules: readonly Rule<EndingFacts>[] = [somethingWasNotDone, nobodyIsBlamedWithoutFault];

import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { ChildHeard } from './conference';

/** What is told of one guest. */
export interface ToldGuest {
  readonly guestId: string;
  readonly came: boolean;
  /** How many papers they were shown. */
  readonly shown: number;
}

/** What decides whether a conference may be recorded as it is told. */
export interface HoldingFacts {
  readonly heldAt: Date;
  readonly heldOn: LocalDate;
  readonly now: Date;
  readonly openedAt: Date;
  readonly childHeard: ChildHeard;
  readonly hasWords: boolean;
  readonly hasReason: boolean;
  readonly invited: readonly string[];
  readonly told: readonly ToldGuest[];
  /** Does the child not allow that somebody is told what they were shown? */
  readonly isConsentMissing: boolean;
  /** Was something shown to somebody who must have nothing to do with the case? */
  readonly isShownInConflict: boolean;
  readonly decisions: number;
  readonly steps: readonly { readonly guestId: string; readonly dueOn: LocalDate }[];
}

const RECORD = 'record keeping: BR 21.1';
const PRIVACY = 'CRC 16; BR 8.1';

const itWasHeld: Rule<HoldingFacts> = {
  code: 'conference.held-in-the-future',
  citation: RECORD,
  holds: ({ heldAt, now }) => heldAt <= now,
};

const itWasHeldDuringTheWork: Rule<HoldingFacts> = {
  code: 'conference.held-before-the-work',
  citation: RECORD,
  holds: ({ heldAt, openedAt }) => heldAt >= openedAt,
};

const theChildIsHeard: Rule<HoldingFacts> = {
  code: 'conference.child-not-heard',
  citation: 'CRC 12; GC24 §18',
  holds: ({ childHeard, hasWords, hasReason }) => (childHeard === 'not-heard' ? hasReason : hasWords),
};

/** Nobody speaks in the place of a child that was not heard. */
const heardOrNot: Rule<HoldingFacts> = {
  code: 'conference.heard-and-not-heard',
  citation: 'CRC 12',
  holds: ({ childHeard, hasWords, hasReason }) => (childHeard === 'not-heard' ? !hasWords : !hasReason),
};

const onlyWhoWasInvited: Rule<HoldingFacts> = {
  code: 'conference.guest-not-invited',
  citation: PRIVACY,
  holds: ({ invited, told, steps }) => [...told, ...steps].every(({ guestId }) => invited.includes(guestId)),
};

const somebodyCame: Rule<HoldingFacts> = {
  code: 'conference.nobody-came',
  citation: RECORD,
  holds: ({ told }) => told.some(({ came }) => came),
};

const shownToWhoCame: Rule<HoldingFacts> = {
  code: 'conference.shown-to-absent',
  citation: PRIVACY,
  holds: ({ told }) => told.every(({ came, shown }) => came || shown === 0),
};

const theChildAllowsIt: Rule<HoldingFacts> = {
  code: 'conference.shown-without-consent',
  citation: PRIVACY,
  holds: ({ isConsentMissing }) => !isConsentMissing,
};

const nobodyIsInConflict: Rule<HoldingFacts> = {
  code: 'conference.shown-in-conflict',
  citation: 'BR 6.3, 22',
  holds: ({ isShownInConflict }) => !isShownInConflict,
};

const somethingWasDecided: Rule<HoldingFacts> = {
  code: 'conference.nothing-decided',
  citation: RECORD,
  holds: ({ decisions }) => decisions > 0,
};

const stepsComeAfterwards: Rule<HoldingFacts> = {
  code: 'conference.step-due-before',
  citation: RECORD,
  holds: ({ steps, heldOn }) => steps.every(({ dueOn }) => dueOn >= heldOn),
};

/** Whether a conference may be recorded so, in the order in which it is told. */
export const holdingRules: readonly Rule<HoldingFacts>[] = [
  itWasHeld,
  itWasHeldDuringTheWork,
  theChildIsHeard,
  heardOrNot,
  onlyWhoWasInvited,
  somebodyCame,
  shownToWhoCame,
  theChildAllowsIt,
  nobodyIsInConflict,
  somethingWasDecided,
  stepsComeAfterwards,
];

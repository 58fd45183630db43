import type { Rule } from '../../../kernel/rule';

/** What decides whether a process may be opened, or led by somebody else. */
export interface MediatorFacts {
  readonly isWorkGoingOn: boolean;
  readonly isOnTeam: boolean;
  readonly isInConflict: boolean;
  readonly answersForCase: boolean;
}

export interface OpeningFacts extends MediatorFacts {
  readonly basis: string;
  /** Do the child, and who stands for it where it is too young, agree now? */
  readonly isConsentGiven: boolean;
  readonly isOneOpen: boolean;
}

const PRINCIPLES = 'ECOSOC 2002/12';

export const theWorkGoesOn: Rule<Pick<MediatorFacts, 'isWorkGoingOn'>> = {
  code: 'restorative.work-does-not-go-on',
  citation: 'CRC 16; BR 8.1, 21',
  holds: ({ isWorkGoingOn }) => isWorkGoingOn,
};

/** Nobody mediates for a child without seeing its case. */
const theMediatorIsOnTheTeam: Rule<MediatorFacts> = {
  code: 'restorative.mediator-not-on-team',
  citation: `${PRINCIPLES} §19`,
  holds: ({ isOnTeam }) => isOnTeam,
};

const theMediatorIsInNoConflict: Rule<MediatorFacts> = {
  code: 'restorative.mediator-in-conflict',
  citation: `${PRINCIPLES} §18; BR 6.3, 22`,
  holds: ({ isInConflict }) => !isInConflict,
};

/** Who answers for the child is on its side; a mediator is on nobody’s. */
export const theMediatorIsImpartial: Rule<Pick<MediatorFacts, 'answersForCase'>> = {
  code: 'restorative.mediator-answers-for-case',
  citation: `${PRINCIPLES} §18`,
  holds: ({ answersForCase }) => !answersForCase,
};

/** A child that came by itself is said to have harmed nobody. */
const somethingWasDone: Rule<OpeningFacts> = {
  code: 'restorative.nobody-was-harmed',
  citation: `${PRINCIPLES} §7; Law 919-IIQ`,
  holds: ({ basis }) => basis !== 'voluntary-support',
};

export const theChildWantsIt: Rule<Pick<OpeningFacts, 'isConsentGiven'>> = {
  code: 'restorative.child-does-not-agree',
  citation: `${PRINCIPLES} §7; CRC 12; GC24 §18`,
  holds: ({ isConsentGiven }) => isConsentGiven,
};

const onlyOneIsOpen: Rule<OpeningFacts> = {
  code: 'restorative.one-is-open',
  citation: 'record keeping: BR 21.1',
  holds: ({ isOneOpen }) => !isOneOpen,
};

/** Whether somebody may mediate. */
export const mediatorRules: readonly Rule<MediatorFacts>[] = [
  theWorkGoesOn,
  theMediatorIsOnTheTeam,
  theMediatorIsInNoConflict,
  theMediatorIsImpartial,
];

/** Whether a process may be opened, in the order in which it is told. */
export const openingRules: readonly Rule<OpeningFacts>[] = [
  theWorkGoesOn,
  somethingWasDone,
  theChildWantsIt,
  onlyOneIsOpen,
  theMediatorIsOnTheTeam,
  theMediatorIsInNoConflict,
  theMediatorIsImpartial,
];

import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { ObligationState } from './agreement';
import { theChildWantsIt, theWorkGoesOn } from './opening.rules';
import { theObligationIsOpen } from './part.rules';

/** What decides whether the day of a promise may be moved. */
export interface MovingFacts {
  readonly isWorkGoingOn: boolean;
  readonly isConsentGiven: boolean;
  readonly state: ObligationState;
  /** Does who it is owed to take part still? */
  readonly isStanding: boolean;
  readonly childAgrees: boolean;
  readonly partyAgrees: boolean;
  readonly agreedOn: LocalDate;
  readonly today: LocalDate;
  /** On which day all had signed what is moved. */
  readonly promisedOn: LocalDate;
  readonly before: LocalDate;
  readonly dueOn: LocalDate;
  /** The last day of the longest duration that was offered; null when none was. */
  readonly latestEndOn: LocalDate | null;
}

const RECORD = 'record keeping: BR 21.1';
const PRINCIPLES = 'ECOSOC 2002/12';

/** Both have to want it, and neither is held to a day that the other moved (ECOSOC 2002/12 §7). */
export const movingRules: readonly Rule<MovingFacts>[] = [
  theWorkGoesOn,
  theChildWantsIt,
  theObligationIsOpen,
  {
    code: 'restorative.party-does-not-agree',
    citation: `${PRINCIPLES} §7; BR 11.4`,
    holds: ({ isStanding, partyAgrees }) => isStanding && partyAgrees,
  },
  {
    code: 'restorative.day-not-agreed-by-child',
    citation: `${PRINCIPLES} §7; CRC 12`,
    holds: ({ childAgrees }) => childAgrees,
  },
  {
    code: 'restorative.agreed-in-the-future',
    citation: RECORD,
    holds: ({ agreedOn, today }) => agreedOn <= today,
  },
  {
    code: 'restorative.moved-before-agreed',
    citation: `${PRINCIPLES} §7; ${RECORD}`,
    holds: ({ agreedOn, promisedOn }) => agreedOn >= promisedOn,
  },
  {
    code: 'restorative.day-not-moved',
    citation: RECORD,
    holds: ({ dueOn, before }) => dueOn !== before,
  },
  {
    code: 'restorative.obligation-due-before',
    citation: RECORD,
    holds: ({ dueOn, today }) => dueOn >= today,
  },
  {
    code: 'restorative.obligation-after-longest-duration',
    citation: `${PRINCIPLES} §7; BR 5.1, 17.1; TR 12.1`,
    holds: ({ dueOn, latestEndOn }) => latestEndOn === null || dueOn <= latestEndOn,
  },
];

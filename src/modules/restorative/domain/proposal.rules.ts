import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether an agreement may be written down so. */
export interface ProposalFacts {
  readonly isWorkGoingOn: boolean;
  readonly isConsentGiven: boolean;
  readonly metOn: LocalDate;
  readonly today: LocalDate;
  /** The last day of the longest duration that was offered; null when none was. */
  readonly latestEndOn: LocalDate | null;
  /** Ids of those harmed who took part and still agree. */
  readonly standing: readonly string[];
  readonly obligations: readonly { readonly partyId: string; readonly dueOn: LocalDate }[];
}

const PRINCIPLES = 'ECOSOC 2002/12';

const theWorkGoesOn: Rule<ProposalFacts> = {
  code: 'restorative.work-does-not-go-on',
  citation: 'CRC 16; BR 8.1, 21',
  holds: ({ isWorkGoingOn }) => isWorkGoingOn,
};

const theChildWantsIt: Rule<ProposalFacts> = {
  code: 'restorative.child-does-not-agree',
  citation: `${PRINCIPLES} §7; CRC 12; GC24 §18`,
  holds: ({ isConsentGiven }) => isConsentGiven,
};

const owedToWhoTookPart: Rule<ProposalFacts> = {
  code: 'restorative.owed-to-who-takes-no-part',
  citation: `${PRINCIPLES} §7`,
  holds: ({ standing, obligations }) => obligations.every(({ partyId }) => standing.includes(partyId)),
};

const dueAfterwards: Rule<ProposalFacts> = {
  code: 'restorative.obligation-due-before',
  citation: 'record keeping: BR 21.1',
  holds: ({ today, metOn, obligations }) =>
    obligations.every(({ dueOn }) => dueOn >= metOn && dueOn >= today),
};

/** An agreement makes no measure longer than what the child was offered. */
const dueWithinTheMeasure: Rule<ProposalFacts> = {
  code: 'restorative.obligation-after-longest-duration',
  citation: `${PRINCIPLES} §7; BR 5.1, 17.1; TR 12.1`,
  holds: ({ latestEndOn, obligations }) =>
    latestEndOn === null || obligations.every(({ dueOn }) => dueOn <= latestEndOn),
};

/** Whether an agreement may be written down, in the order in which it is told. */
export const proposalRules: readonly Rule<ProposalFacts>[] = [
  theWorkGoesOn,
  theChildWantsIt,
  owedToWhoTookPart,
  dueAfterwards,
  dueWithinTheMeasure,
];

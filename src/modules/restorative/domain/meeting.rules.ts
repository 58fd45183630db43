import type { Rule } from '../../../kernel/rule';
import { theChildWantsIt, theMediatorIsImpartial, theWorkGoesOn } from './opening.rules';
import type { MeetingWay, PartyConsent, RestorativeKind } from './restorative';

/** One of those harmed, as a meeting sees them. */
export interface MeetingParty {
  readonly id: string;
  readonly consent: PartyConsent;
  /** When they agreed or refused. */
  readonly answeredAt: Date | null;
  readonly preparedAt: Date | null;
}

/** What decides whether a meeting may be recorded as it is told. */
export interface MeetingFacts {
  readonly isWorkGoingOn: boolean;
  readonly answersForCase: boolean;
  readonly isConsentGiven: boolean;
  readonly kind: RestorativeKind;
  readonly how: MeetingWay;
  readonly openedAt: Date;
  readonly metAt: Date;
  readonly now: Date;
  readonly childMetAt: Date | null;
  readonly parties: readonly MeetingParty[];
  /** Ids of those who took part. */
  readonly came: readonly string[];
}

const PRINCIPLES = 'ECOSOC 2002/12';
const RECORD = 'record keeping: BR 21.1';

const cameOf = ({ parties, came }: MeetingFacts) => parties.filter(({ id }) => came.includes(id));

const itWasHeld: Rule<MeetingFacts> = {
  code: 'restorative.held-in-the-future',
  citation: RECORD,
  holds: ({ metAt, now }) => metAt <= now,
};

const itWasHeldOnceOpened: Rule<MeetingFacts> = {
  code: 'restorative.held-before-opened',
  citation: `${PRINCIPLES} §7; ${RECORD}`,
  holds: ({ metAt, openedAt }) => metAt >= openedAt,
};

const itWasHeldAsOpened: Rule<MeetingFacts> = {
  code: 'restorative.way-and-kind-differ',
  citation: `${PRINCIPLES} §2`,
  holds: ({ kind, how }) => (kind === 'indirect') === (how !== 'face-to-face'),
};

const onlyWhoIsNamed: Rule<MeetingFacts> = {
  code: 'restorative.party-not-named',
  citation: 'CRC 16; BR 8.1',
  holds: (facts) => facts.came.length === cameOf(facts).length,
};

const somebodyCame: Rule<MeetingFacts> = {
  code: 'restorative.nobody-harmed-took-part',
  citation: `${PRINCIPLES} §2`,
  holds: ({ came }) => came.length > 0,
};

const whoCameAgrees: Rule<MeetingFacts> = {
  code: 'restorative.party-does-not-agree',
  citation: `${PRINCIPLES} §7; BR 11.4`,
  holds: (facts) => cameOf(facts).every(({ consent }) => consent === 'given'),
};

/** Who agrees afterwards came without having agreed. */
const whoCameHadAgreed: Rule<MeetingFacts> = {
  code: 'restorative.held-before-party-agreed',
  citation: `${PRINCIPLES} §7; BR 11.4`,
  holds: (facts) => cameOf(facts).every(({ answeredAt }) => answeredAt !== null && answeredAt <= facts.metAt),
};

const theChildWasPrepared: Rule<MeetingFacts> = {
  code: 'restorative.child-not-prepared',
  citation: `${PRINCIPLES} §10, 17`,
  holds: ({ childMetAt, metAt }) => childMetAt !== null && childMetAt <= metAt,
};

const whoCameWasPrepared: Rule<MeetingFacts> = {
  code: 'restorative.party-not-prepared',
  citation: `${PRINCIPLES} §10`,
  holds: (facts) => cameOf(facts).every(({ preparedAt }) => preparedAt !== null && preparedAt <= facts.metAt),
};

/** Whether a meeting may be recorded so, in the order in which it is told. */
export const meetingRules: readonly Rule<MeetingFacts>[] = [
  theWorkGoesOn,
  theMediatorIsImpartial,
  theChildWantsIt,
  itWasHeld,
  itWasHeldOnceOpened,
  itWasHeldAsOpened,
  onlyWhoIsNamed,
  somebodyCame,
  whoCameAgrees,
  whoCameHadAgreed,
  theChildWasPrepared,
  whoCameWasPrepared,
];

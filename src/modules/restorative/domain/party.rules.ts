import type { Rule } from '../../../kernel/rule';
import type { PartyConsent, PartyKind } from './restorative';

/** What decides whether an answer of somebody harmed may be written down so. */
export interface PartyAnswerFacts {
  readonly kind: PartyKind;
  readonly consent: PartyConsent;
  readonly isGiven: boolean;
  /** When the process was opened; who mediates asks nobody before. */
  readonly openedAt: Date;
  readonly explainedAt: Date;
  readonly answeredAt: Date;
  readonly now: Date;
  /** Does who stands for a child that was harmed agree too? */
  readonly representativeAgrees: boolean;
}

const FREE = 'ECOSOC 2002/12 §7, 13; BR 11.4';

const theyAreAskedOnce: Rule<PartyAnswerFacts> = {
  code: 'restorative.party-answered-already',
  citation: FREE,
  holds: ({ consent }) => consent === 'not-asked',
};

const itIsExplainedFirst: Rule<PartyAnswerFacts> = {
  code: 'restorative.answered-before-explained',
  citation: FREE,
  holds: ({ explainedAt, answeredAt }) => explainedAt <= answeredAt,
};

const itIsExplainedOnceOpened: Rule<PartyAnswerFacts> = {
  code: 'restorative.explained-before-opened',
  citation: `${FREE}, 21.1`,
  holds: ({ explainedAt, openedAt }) => explainedAt >= openedAt,
};

const itWasAnswered: Rule<PartyAnswerFacts> = {
  code: 'restorative.answered-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ answeredAt, now }) => answeredAt <= now,
};

/** A child that was harmed is protected as the other one is. */
const aChildIsNotAlone: Rule<PartyAnswerFacts> = {
  code: 'restorative.representative-does-not-agree',
  citation: 'GC24 §16; CRC 3, 12, 18',
  holds: ({ kind, isGiven, representativeAgrees }) => kind !== 'child' || !isGiven || representativeAgrees,
};

/** Whether an answer may be written down, in the order in which it is told. */
export const partyAnswerRules: readonly Rule<PartyAnswerFacts>[] = [
  theyAreAskedOnce,
  itIsExplainedFirst,
  itIsExplainedOnceOpened,
  itWasAnswered,
  aChildIsNotAlone,
];

/** What decides whether somebody harmed takes part no more. */
export interface PartyWithdrawalFacts {
  readonly consent: PartyConsent;
  readonly answeredAt: Date | null;
  readonly withdrawnAt: Date;
  readonly now: Date;
}

const theyHadAgreed: Rule<PartyWithdrawalFacts> = {
  code: 'restorative.party-has-not-agreed',
  citation: FREE,
  holds: ({ consent }) => consent === 'given',
};

const itWasTakenBack: Rule<PartyWithdrawalFacts> = {
  code: 'restorative.withdrawn-at-no-time',
  citation: 'record keeping: BR 21.1',
  holds: ({ answeredAt, withdrawnAt, now }) =>
    answeredAt !== null && withdrawnAt >= answeredAt && withdrawnAt <= now,
};

/** Whether it may be written down that somebody takes it back; never whether they may. */
export const partyWithdrawalRules: readonly Rule<PartyWithdrawalFacts>[] = [theyHadAgreed, itWasTakenBack];

/** Who refused, or takes part no more, is left alone: how they are reached is kept no more (ECOSOC 2002/12 §7, 14). */
export const partyContactRules: readonly Rule<Pick<PartyAnswerFacts, 'consent'>>[] = [
  {
    code: 'restorative.party-takes-no-part',
    citation: `${FREE}; CRC 16`,
    holds: ({ consent }) => consent === 'not-asked' || consent === 'given',
  },
];

import type { Rule } from '../../../kernel/rule';

/** What decides whether something may be proposed in answer to a difficulty. */
export interface ProposedFacts {
  readonly isHeard: boolean;
  readonly grade: number;
  /** The heaviest that holds on the case; 0 where none does. */
  readonly heaviestBefore: number;
  /** Whether a coded reason says why a lighter one is not enough. */
  readonly isSkippingExplained: boolean;
  readonly returnsCase: boolean;
  /** Whether the child is helped without any charge. */
  readonly isVoluntary: boolean;
}

const childIsHeardFirst: Rule<Pick<ProposedFacts, 'isHeard'>> = {
  code: 'difficulty-response.child-not-heard',
  citation: 'TR 14; CRC 12',
  holds: ({ isHeard }) => isHeard,
};

const lighterComesFirst: Rule<ProposedFacts> = {
  code: 'difficulty-response.lighter-first',
  citation: 'TR 14; BR 5.1, 17.1',
  holds: ({ grade, heaviestBefore, isSkippingExplained }) =>
    isSkippingExplained || grade <= heaviestBefore + 1,
};

/** Who came for help goes before no authority for it. */
const helpReturnsNobody: Rule<Pick<ProposedFacts, 'returnsCase' | 'isVoluntary'>> = {
  code: 'difficulty-response.voluntary-support-is-never-returned',
  citation: 'GC24 §18; TR 14',
  holds: ({ returnsCase, isVoluntary }) => !returnsCase || !isVoluntary,
};

/** Whether it may be proposed. */
export const proposedRules: readonly Rule<ProposedFacts>[] = [
  childIsHeardFirst,
  helpReturnsNobody,
  lighterComesFirst,
];

/** Who decides on a response, and who has had a hand in it. */
export interface DecidingFacts {
  readonly by: string;
  readonly proposedBy: string;
  /** Who confirmed it; null before that. */
  readonly decidedBy: string | null;
}

const anotherConfirms: Rule<DecidingFacts> = {
  code: 'difficulty-response.confirmed-by-who-proposed',
  citation: 'TR 14; BR 6.2–6.3',
  holds: ({ by, proposedBy }) => by !== proposedBy,
};

/** Two people answer for a response: it is never automatic. */
export const confirmingRules: readonly Rule<DecidingFacts>[] = [anotherConfirms];

/** What a child says against it is weighed by somebody who is not already of an opinion. */
const aThirdUpholds: Rule<DecidingFacts> = {
  code: 'difficulty-response.upheld-by-who-decided',
  citation: 'TR 14; TR 3.5–3.6',
  holds: ({ by, proposedBy, decidedBy }) => by !== proposedBy && by !== decidedBy,
};

/** Whether a response may be upheld against what was said; lifting it, who decided may do too. */
export const upholdingRules: readonly Rule<DecidingFacts>[] = [aThirdUpholds];

/** When something is said against it. */
export interface ContestFacts {
  readonly contestedAt: Date;
  readonly decidedAt: Date | null;
  readonly now: Date;
}

const itWasContestedSince: Rule<ContestFacts> = {
  code: 'difficulty-response.contested-before-it-held',
  citation: 'record keeping: BR 21.1',
  holds: ({ contestedAt, decidedAt, now }) =>
    decidedAt !== null && contestedAt >= decidedAt && contestedAt <= now,
};

export const contestRules: readonly Rule<ContestFacts>[] = [itWasContestedSince];

import type { Rule } from '../../../kernel/rule';

/** What decides whether it may be said who came. */
export interface HoldingFacts {
  readonly beginsAt: Date;
  readonly now: Date;
  /** How many children take part, also those whom the actor does not see. */
  readonly children: number;
  readonly told: number;
}

const itHasBegun: Rule<HoldingFacts> = {
  code: 'session.not-begun',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now }) => beginsAt <= now,
};

/** Nobody is passed over. */
const itIsSaidOfEachChild: Rule<HoldingFacts> = {
  code: 'session.attendance-not-of-every-child',
  citation: 'CRC 2; BR 21.1',
  holds: ({ children, told }) => children === told,
};

/** Whether a session may be said to be held. */
export const holdingRules: readonly Rule<HoldingFacts>[] = [itHasBegun, itIsSaidOfEachChild];

/** What was to be is put elsewhere; what has begun is held or cancelled. */
const itIsToComeStill: Rule<Pick<HoldingFacts, 'beginsAt' | 'now'>> = {
  code: 'session.begun-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now }) => beginsAt > now,
};

/** Whether a session may be put elsewhere. */
export const reschedulingRules = [itIsToComeStill];

/** What decides whether a session may be cancelled for a reason. */
export interface CancellingFacts {
  readonly isCentresFault: boolean;
  readonly children: number;
}

/** What keeps one child away is no absence of the others. */
const itIsNotForOneOfSeveral: Rule<CancellingFacts> = {
  code: 'session.cancelled-for-one-of-several',
  citation: 'CRC 2, 3',
  holds: ({ isCentresFault, children }) => isCentresFault || children === 1,
};

/** Whether a session may be cancelled. */
export const cancellingRules: readonly Rule<CancellingFacts>[] = [itIsNotForOneOfSeveral];

import type { Rule } from '../../../kernel/rule';

/** What decides whether somebody may work on a case. */
export interface JoiningFacts {
  readonly isInConflict: boolean;
  readonly isOnTeam: boolean;
  /** Whether a certificate is missing, or has expired, without which nobody acts. */
  readonly lacksCertificate: boolean;
}

const nobodyInConflictWorksOnIt: Rule<JoiningFacts> = {
  code: 'case.person-in-conflict',
  citation: 'BR 6.3, 22',
  holds: ({ isInConflict }) => !isInConflict,
};

const nobodyIsOnTheTeamTwice: Rule<JoiningFacts> = {
  code: 'case.on-the-team-already',
  citation: 'BR 6.2',
  holds: ({ isOnTeam }) => !isOnTeam,
};

const whoHelpsIsVettedAndTrained: Rule<JoiningFacts> = {
  code: 'case.person-without-certificate',
  citation: 'BR 12.1, 22; GC24 §39, 112',
  holds: ({ lacksCertificate }) => !lacksCertificate,
};

/** Whether somebody may join the team, named by a coordinator or coming along from a case beside it. */
export const joiningRules: readonly Rule<JoiningFacts>[] = [
  nobodyInConflictWorksOnIt,
  nobodyIsOnTheTeamTwice,
  whoHelpsIsVettedAndTrained,
];

/** Who answers for a case. */
export interface AnsweringFacts {
  readonly isInConflict: boolean;
  readonly isWorker: boolean;
  /** Whether a certificate is missing, or has expired, without which nobody acts. */
  readonly lacksCertificate: boolean;
}

/** Whether somebody may answer for the case; who helped on it already may. */
export const answeringRules: readonly Rule<AnsweringFacts>[] = [
  { ...nobodyInConflictWorksOnIt, holds: ({ isInConflict }) => !isInConflict },
  {
    code: 'case.worker-already',
    citation: 'BR 6.2',
    holds: ({ isWorker }) => !isWorker,
  },
  {
    code: 'case.worker-without-certificate',
    citation: 'BR 12.1, 22; GC24 §39, 112',
    holds: ({ lacksCertificate }) => !lacksCertificate,
  },
];

/** What decides whether a membership may end by itself. */
export interface LeavingFacts {
  readonly isWorker: boolean;
}

/** A case that runs is nobody's for no day: who answers for it is replaced, or in conflict. */
export const leavingRules: readonly Rule<LeavingFacts>[] = [
  {
    code: 'case.worker-is-replaced-only',
    citation: 'BR 20.1; BR 6.2',
    holds: ({ isWorker }) => !isWorker,
  },
];

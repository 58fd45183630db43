import type { ConclusionEntity } from '../persistence/conclusion.entity';
import type { GoalOutcomeEntity } from '../persistence/goal-outcome.entity';
import type { ConclusionResponse, GoalOutcomeResponse } from './conclusion.response';

/** A goal with what was opened of it. */
interface ShownGoal {
  readonly goal: GoalOutcomeEntity;
  readonly evidence: string | null;
}

const showGoalOutcome = ({ goal, evidence }: ShownGoal): GoalOutcomeResponse => ({
  key: goal.goalKey,
  outcome: goal.outcome,
  evidenceCode: goal.evidenceCode,
  evidence,
});

/** A conclusion as the centre reads it; what is not named here is not shown. */
export const showConclusion = (
  row: ConclusionEntity,
  shown: {
    readonly goals: readonly ShownGoal[];
    readonly childWords: string | null;
    readonly undoneNote: string | null;
  },
): ConclusionResponse => ({
  id: row.id,
  caseId: row.caseId,
  planId: row.planId,
  outcomeCode: row.outcomeCode,
  outcomeReason: row.outcomeReason,
  goals: shown.goals.map(showGoalOutcome),
  childWords: shown.childWords,
  wordsMissing: row.wordsMissing,
  sharesWords: row.sharesWords,
  concludedBy: row.concludedBy,
  concludedAt: row.concludedAt.toISOString(),
  undoneAt: row.undoneAt?.toISOString() ?? null,
  undoneReason: row.undoneReason,
  undoneNote: shown.undoneNote,
});

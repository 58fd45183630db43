/** What became of a goal. */
export const GOAL_OUTCOMES = ['achieved', 'partly-achieved', 'not-achieved'] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

/** What is said of one goal of the plan, and by what one sees it. */
export interface JudgedGoal {
  /** The same in each edition of the plan. */
  readonly key: string;
  readonly outcome: GoalOutcome;
  /** Code of list goal-evidence. */
  readonly evidenceCode: string | null;
  readonly evidence: string | null;
}

/** How near a goal is: the code of a step, and its rank in the list of that day. */
export interface Step {
  readonly goalKey: string;
  readonly step: string;
  readonly rank: number | null;
}

/** How a goal stands beside the review before. */
export interface ComparedGoal {
  readonly goalKey: string;
  /** Codes of list goal-progress-steps; null where it was not looked at. */
  readonly before: string | null;
  readonly now: string | null;
  /** How many steps nearer; null where one of both is missing. */
  readonly change: number | null;
}

/** Every goal of either, those of the later first and in its order. */
export function compareProgress(before: readonly Step[], now: readonly Step[]): ComparedGoal[] {
  const keys = new Set([...now, ...before].map(({ goalKey }) => goalKey));
  const stepIn = (steps: readonly Step[], key: string) => steps.find(({ goalKey }) => goalKey === key);
  return [...keys].map((goalKey) => {
    const [earlier, later] = [stepIn(before, goalKey), stepIn(now, goalKey)];
    return {
      goalKey,
      before: earlier?.step ?? null,
      now: later?.step ?? null,
      change: difference(earlier?.rank ?? null, later?.rank ?? null),
    };
  });
}

const difference = (before: number | null, now: number | null): number | null =>
  before === null || now === null ? null : now - before;

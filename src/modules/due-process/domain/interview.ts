/** A break as it is told: two instants in ISO 8601. */
export interface ToldBreak {
  readonly from: string;
  readonly until: string;
}

/** Milliseconds of an interview without its breaks; breaks that overlap count once. */
export function timeAsked(beganAt: Date, endedAt: Date, breaks: readonly ToldBreak[]): number {
  let [rested, reached] = [0, beganAt.getTime()];
  const inOrder = breaks
    .map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) }))
    .sort((a, b) => a.from - b.from);
  for (const { from, until } of inOrder) {
    const begin = Math.max(from, reached);
    const end = Math.min(until, endedAt.getTime());
    if (end <= begin) continue;
    rested += end - begin;
    reached = end;
  }
  return endedAt.getTime() - beganAt.getTime() - rested;
}

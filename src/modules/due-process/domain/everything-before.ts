/** An entry of a log that may put another one right. */
export interface Chained {
  readonly id: string;
  readonly correctsId: string | null;
}

/** What an entry put right, and what that had put right. */
export function everythingBefore<Entry extends Chained>(log: readonly Entry[], entry: Entry): Entry[] {
  const before = log.find(({ id }) => id === entry.correctsId);
  return before ? [before, ...everythingBefore(log, before)] : [];
}

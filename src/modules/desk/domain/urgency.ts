/** What says how urgent a thing is. */
export interface Urgent {
  readonly id: string;
  readonly since: Date;
  readonly dueAt: Date | null;
}

/** What is due first comes first; what has no end comes last, the longest waiting before. */
export function byUrgency(one: Urgent, other: Urgent): number {
  const due = (one.dueAt?.getTime() ?? Infinity) - (other.dueAt?.getTime() ?? Infinity);
  if (due !== 0 && !Number.isNaN(due)) return due;
  return one.since.getTime() - other.since.getTime() || (one.id < other.id ? -1 : 1);
}

/** How long a transaction may have been under way that changed something: who asks for changes hears of these again. */
const OVERLAP_MS = 60_000;

/** A place in the order of changes, and up to when all of it was told before the pages began that lead there. */
export interface ChangePlace {
  readonly after: string;
  readonly id: string;
  readonly settled?: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * From where to ask next time: behind the last row of a full page; after the last page a minute before the first of them was asked for,
 * so that no change is missed that was under way meanwhile, however many pages there were. What is told twice is the same.
 */
export function nextPlace(from: ChangePlace | null, last: ChangePlace | null, now: Date): ChangePlace {
  const settled = from?.settled ?? new Date(now.getTime() - OVERLAP_MS).toISOString();
  return last ? { after: last.after, id: last.id, settled } : { after: settled, id: BEFORE_ALL };
}

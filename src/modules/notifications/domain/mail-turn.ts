import type { LocalDate } from '../../../kernel/local-date';
import type { WorkItem, WorkKind } from '../../../platform/policy/work-items';
import type { Waiting } from './notice-letter';

/** What somebody wishes to be written of, and what they were written of before. */
export interface MailWish {
  readonly immediately: readonly WorkKind[];
  readonly daily: readonly WorkKind[];
  /** Things that were told. */
  readonly told: readonly string[];
  readonly lastDigestOn: LocalDate | null;
}

/** The day and the hour, as people of the installation have them. */
export interface LocalMoment {
  readonly day: LocalDate;
  readonly hour: number;
}

/** What is written now, and what is remembered of it. */
export interface MailTurn {
  readonly waiting: readonly Waiting[];
  readonly told: readonly string[];
  readonly lastDigestOn: LocalDate | null;
}

/** From which hour on the letter of the day is written. */
const HOUR_OF_DIGEST = 7;

/** Written at once is what was not told before; once a day, in the morning, everything of the kinds that are wished daily. */
export function mailTurnOf(items: readonly WorkItem[], wish: MailWish, { day, hour }: LocalMoment): MailTurn {
  const atOnce = items.filter(({ kind }) => wish.immediately.includes(kind));
  const told = new Set(wish.told);
  const isDigestDue = wish.lastDigestOn !== day && hour >= HOUR_OF_DIGEST;
  const ofTheDay = isDigestDue ? items.filter(({ kind }) => wish.daily.includes(kind)) : [];
  return {
    waiting: counted([...atOnce.filter(({ id }) => !told.has(id)), ...ofTheDay]),
    told: [...new Set(atOnce.map(({ id }) => id))],
    lastDigestOn: isDigestDue ? day : wish.lastDigestOn,
  };
}

/** In the order of the alphabet; the same thing from two lists counts once. */
function counted(items: readonly WorkItem[]): Waiting[] {
  const kinds = new Map<WorkKind, Set<string>>();
  for (const { kind, id } of items) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id));
  return [...kinds]
    .map(([kind, ids]) => ({ kind, count: ids.size }))
    .sort((one, other) => one.kind.localeCompare(other.kind));
}

import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';

/** How soon a thing that waits is due, seen from one day. */
export const DUE_WHEN = ['overdue', 'today', 'next-seven-days'] as const;
export type DueWhen = (typeof DUE_WHEN)[number];

/** How many days after the one that is looked at are told of. */
const AHEAD = 7;

/**
 * When something is due, seen from a day: late before that day, or by now where it is today; undefined where it is due later or
 * has no end.
 */
export function dueWhen(
  dueAt: Date | null,
  { day, now, zone }: { readonly day: LocalDate; readonly now: Date; readonly zone: string },
): DueWhen | undefined {
  if (dueAt === null) return undefined;
  const due = localDateIn(zone, dueAt);
  const isToday = day === localDateIn(zone, now);
  if (due < day || (isToday && dueAt < now)) return 'overdue';
  if (due === day) return 'today';
  return due <= plusDays(day, AHEAD) ? 'next-seven-days' : undefined;
}

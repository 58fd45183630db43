import type { LocalDate } from '../../../kernel/local-date';
import { daysBetween } from '../../../kernel/working-days';

/** Which days of an order are used up. */
export interface DaysOfOrder {
  readonly startedOn: LocalDate | null;
  /** Today, or the day on which it ended. */
  readonly until: LocalDate;
  readonly rests: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** How many days of a measure are over; those on which the order rested are not used up (TR 14). */
export function daysPassed(days: number, { startedOn, until, rests }: DaysOfOrder): number {
  if (startedOn === null || until <= startedOn) return 0;
  const rested = rests.reduce((sum, rest) => {
    const [from, to] = [later(rest.from, startedOn), earlier(rest.until ?? until, until)];
    return from < to ? sum + daysBetween(from, to) : sum;
  }, 0);
  return Math.min(days, daysBetween(startedOn, until) - rested);
}

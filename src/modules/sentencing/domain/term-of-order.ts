import type { LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { OrderedMeasure } from './order';

/** A measure with the days within which it is served, where it is counted in hours and nobody said in how many; null where nothing bounds that. */
export type TimedMeasure = Pick<OrderedMeasure, 'days' | 'hours'> & { readonly daysToServe: number | null };

/** The last day of an order: of its longest measure, of which the first day is the one on which it begins; null without a term. */
export function lastDayOfOrder(begins: LocalDate, measures: readonly TimedMeasure[]): LocalDate | null {
  const longest = Math.max(0, ...measures.map(daysOf));
  return longest === 0 ? null : plusDays(begins, longest - 1);
}

const daysOf = ({ days, hours, daysToServe }: TimedMeasure): number =>
  days ?? (hours === null ? 0 : (daysToServe ?? 0));

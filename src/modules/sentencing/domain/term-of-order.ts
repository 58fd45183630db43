import type { LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { OrderedMeasure } from './order';

/** The last day of an order: of its longest measure, of which the first day is the one on which it begins; null without a term. */
export function lastDayOfOrder(
  begins: LocalDate,
  measures: readonly Pick<OrderedMeasure, 'days'>[],
): LocalDate | null {
  const longest = Math.max(0, ...measures.map(({ days }) => days ?? 0));
  return longest === 0 ? null : plusDays(begins, longest - 1);
}

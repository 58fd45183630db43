import type { LocalDate } from '../../../kernel/local-date';
import type { Spoken } from '../../../platform/print/spoken';
import type { ListName } from '../../reference';

/** What is counted; `times` says nothing beside the number. */
export const FACT_UNITS = ['times', 'days', 'hours', 'hours-per-day', 'manats'] as const;
export type FactUnit = (typeof FACT_UNITS)[number];

/** One part of what is told: a code of a list, a day, a number, or words that the product brings along; never words of a person. */
export type FactPart =
  | { readonly kind: 'code'; readonly list: ListName; readonly code: string }
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'count'; readonly count: number; readonly unit: FactUnit }
  | { readonly kind: 'said'; readonly said: Spoken };

/** One fact about an order, as a report keeps it: with its label, so that an edition says later what it said. */
export interface OrderFact {
  /** Stable, as an address: `order.state`. */
  readonly code: string;
  readonly label: Spoken;
  readonly parts: readonly FactPart[];
}

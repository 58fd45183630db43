import type { LocalDate } from '../../../kernel/local-date';
import { daysBetween } from '../../../kernel/working-days';

/** What is agreed to, as its weight is looked at. */
export interface WeighedObligation {
  readonly dueOn: LocalDate;
  readonly amount: number | null;
  readonly hours: number | null;
}

export const PROPORTION_WARNINGS = ['many-obligations', 'much-work', 'much-money', 'long-time'] as const;
export type ProportionWarning = (typeof PROPORTION_WARNINGS)[number];

/** Above what it is asked whether that is proportionate (ECOSOC 2002/12 §7; BR 5.1); product rules. */
const MANY = 5;
const MANY_HOURS = 60;
const MUCH_MONEY = 500;
const MANY_DAYS = 90;

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

/** What should be looked at again before it is signed; it warns, and refuses nothing. */
export function warningsOf(
  obligations: readonly WeighedObligation[],
  from: LocalDate | null,
): ProportionWarning[] {
  const isLong = ({ dueOn }: WeighedObligation) => from !== null && daysBetween(from, dueOn) > MANY_DAYS;
  const found: Record<ProportionWarning, boolean> = {
    'many-obligations': obligations.length > MANY,
    'much-work': sum(obligations.map(({ hours }) => hours)) > MANY_HOURS,
    'much-money': sum(obligations.map(({ amount }) => amount)) > MUCH_MONEY,
    'long-time': obligations.some(isLong),
  };
  return PROPORTION_WARNINGS.filter((warning) => found[warning]);
}

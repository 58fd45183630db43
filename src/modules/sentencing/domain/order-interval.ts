import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { daysBetween, plusDays } from '../../../kernel/working-days';
import type { OrderState } from './order.lifecycle';

/** Times beside the state: they pause nothing that helps the child, and end by an act of their own. */
export const ORDER_INTERVAL_KINDS = ['suspension', 'appeal'] as const;
export type OrderIntervalKind = (typeof ORDER_INTERVAL_KINDS)[number];

/** In which states each can begin: only what holds can rest, and whatever was decided can be appealed against, also that it ends. */
export const OPEN_TO: Readonly<Record<OrderIntervalKind, readonly OrderState[]>> = {
  suspension: ['in-force', 'breached', 'in-review'],
  appeal: ['ordered', 'in-force', 'breached', 'in-review', 'revoked', 'replaced', 'discharged'],
};

/** Until when an appeal is told against a decision that has ended an order. */
export interface AppealFacts {
  readonly day: LocalDate;
  readonly lastDay: LocalDate;
}

export const appealRules: readonly Rule<AppealFacts>[] = [
  {
    code: 'order.appeal-too-late',
    citation: 'CRC 40(2)(b)(v); BR 7.1; dated rule order-appeal',
    holds: ({ day, lastDay }) => day <= lastDay,
  },
];

/** Days on which an order rested; the last is the day before `until`, and none while it rests. */
export interface RestedDays {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether an order rested on a day: nothing was asked of the child on it. */
export const restedOn = (rests: readonly RestedDays[], day: LocalDate): boolean =>
  rests.some(({ from, until }) => day >= from && (until === null || day < until));

/**
 * The last day of an order that was suspended: the days in which it did not hold are not used up, and none is added; what was over
 * before stays over (TR 14).
 */
export function lastDayAfterRest(
  endsOn: LocalDate | null,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): LocalDate | null {
  if (endsOn === null || endsOn < from) return endsOn;
  return plusDays(endsOn, daysBetween(from, until));
}

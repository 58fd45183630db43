import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** One part of an amount, in qapik, and the day by which it is paid. */
export interface Part {
  readonly dueOn: LocalDate;
  readonly amount: number;
}

/** What decides whether an amount may be paid in these parts. */
export interface PlanFacts {
  readonly parts: readonly Part[];
  /** What was ordered, in qapik. */
  readonly ordered: number;
  readonly startedOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}

const theWholeAndNoMore: Rule<PlanFacts> = {
  code: 'compliance.parts-not-the-amount',
  citation: 'TR 12.1; CRC 40(4)',
  holds: ({ parts, ordered }) => parts.reduce((sum, { amount }) => sum + amount, 0) === ordered,
};

const oneAfterTheOther: Rule<PlanFacts> = {
  code: 'compliance.parts-not-in-order',
  citation: 'record keeping: BR 21.1',
  holds: ({ parts }) => parts.slice(1).every(({ dueOn }, before) => dueOn > (parts[before]?.dueOn ?? '')),
};

const whileTheOrderHolds: Rule<PlanFacts> = {
  code: 'compliance.day-outside-order',
  citation: 'TR 11.1, 14',
  holds: ({ parts, startedOn, endsOn }) =>
    startedOn !== null &&
    parts.every(({ dueOn }) => dueOn >= startedOn && (endsOn === null || dueOn <= endsOn)),
};

/** Whether an amount may be paid in these parts. */
export const planRules: readonly Rule<PlanFacts>[] = [
  theWholeAndNoMore,
  oneAfterTheOther,
  whileTheOrderHolds,
];

/** What decides whether a payment may be entered. */
export interface PaymentFacts {
  readonly amount: number;
  readonly paid: number;
  readonly ordered: number;
}

export const paymentRules: readonly Rule<PaymentFacts>[] = [
  {
    code: 'compliance.paid-more-than-ordered',
    citation: 'TR 12.1; CRC 40(4)',
    holds: ({ amount, paid, ordered }) => paid + amount <= ordered,
  },
];

import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** On which day something is said to have happened, and between which days it can have. */
export interface DayFacts {
  readonly day: LocalDate;
  readonly earliest: LocalDate;
  readonly today: LocalDate;
}

/** What is told of a day is told afterwards, and of a time in which it can have happened. */
export const dayRules: readonly Rule<DayFacts>[] = [
  {
    code: 'order.day-in-the-future',
    citation: 'record keeping: BR 21.1',
    holds: ({ day, today }) => day <= today,
  },
  {
    code: 'order.day-too-early',
    citation: 'record keeping: BR 21.1; CRC 40(2)(a)',
    holds: ({ day, earliest }) => day >= earliest,
  },
];

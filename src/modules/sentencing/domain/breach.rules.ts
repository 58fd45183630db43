import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { asksOn, leavesFree, type ConditionLimits } from './condition-limits';
import type { OrderAct } from './order';
import { restedOn, type RestedDays } from './order-interval';
import type { OrderState } from './order.lifecycle';

/** Each step about a breach hears the child first: nothing returns a child to court or custody by itself (TR 14). */
const STEPS: readonly OrderAct[] = [
  'record-breach',
  'excuse',
  'warn',
  'refer-to-court',
  'continue',
  'replace',
];

/** Whether an act is a step about a breach: in a review by a court, that it is taken back is too. */
export const isStepAboutBreach = (act: OrderAct, state: OrderState): boolean =>
  STEPS.includes(act) || (state === 'in-review' && act === 'revoke');

/** What decides whether a step about a breach may be taken. */
export interface StepFacts {
  /** Whether the child said something of it, or it is told why not. */
  readonly isHeard: boolean;
  /** How often that was tried, and how often it has to be where it failed. */
  readonly tries: number;
  readonly triesFirst: number;
}

export const stepRules: readonly Rule<StepFacts>[] = [
  { code: 'order.child-not-heard', citation: 'CRC 12; TR 14.2', holds: ({ isHeard }) => isHeard },
  {
    code: 'order.not-tried-enough',
    citation: 'CRC 12; TR 14.2',
    holds: ({ tries, triesFirst }) => tries >= triesFirst,
  },
];

/** What a breach can be about. */
export type NamedKind = 'condition' | 'measure';

/** What decides whether it is said of what a breach is. */
export interface NamingFacts {
  /** Of which the ground asks for one at least; none where it fits whatever it is. */
  readonly asked: readonly NamedKind[];
  /** How many of each are named. */
  readonly named: Readonly<Record<NamedKind, number>>;
}

export const namingRules: readonly Rule<NamingFacts>[] = [
  {
    code: 'order.breach-names-nothing',
    citation: 'CRC 40(2)(b)(ii); TR 14.2',
    holds: ({ asked, named }) => asked.length === 0 || asked.some((kind) => named[kind] > 0),
  },
];

/** The day of a breach, and what it names. */
export interface BreachDayFacts {
  readonly day: LocalDate;
  readonly rests: readonly RestedDays[];
  /** Those of each condition that is named; null where it asks for every day. */
  readonly limits: readonly (ConditionLimits | null)[];
  /** Whether it is written down of that day that one of them was kept, or is excused. */
  readonly isWithoutFault: boolean;
}

/** What nobody asked of a child on a day, or what it is not to blame for, is no breach. */
export const breachDayRules: readonly Rule<BreachDayFacts>[] = [
  {
    code: 'order.breach-day-rested',
    citation: 'BR 17.1; TR 14.1',
    holds: ({ day, rests }) => !restedOn(rests, day),
  },
  {
    code: 'order.breach-day-not-asked',
    citation: 'TR 12.2, 14.2',
    holds: ({ day, limits }) =>
      limits.every((one) => one === null || (asksOn(one, day) && !leavesFree(one, day))),
  },
  {
    code: 'order.breach-day-without-fault',
    citation: 'CRC 40(2)(b)(i); TR 14.2',
    holds: ({ isWithoutFault }) => !isWithoutFault,
  },
];

/** What decides whether a court may put something else in the place of an order. */
export interface ReplacingFacts {
  readonly lawyerPresent: boolean;
}

export const replacingRules: readonly Rule<ReplacingFacts>[] = [
  {
    code: 'order.lawyer-missing',
    citation: 'CRC 37(d), 40(2)(b)(ii); GC24 §49–52',
    holds: ({ lawyerPresent }) => lawyerPresent,
  },
];

/** What is not kept while nothing has to be is no breach, and nothing that a court looks at. */
const NOT_WHILE_SUSPENDED: readonly string[] = ['record-breach', 'refer-to-court'];

/** What decides whether an act is taken while an order may be suspended. */
export interface RestingFacts {
  readonly act: string;
  readonly isSuspended: boolean;
}

export const restingRules: readonly Rule<RestingFacts>[] = [
  {
    code: 'order.suspended',
    citation: 'BR 17.1; TR 14.1',
    holds: ({ act, isSuspended }) => !isSuspended || !NOT_WHILE_SUSPENDED.includes(act),
  },
];

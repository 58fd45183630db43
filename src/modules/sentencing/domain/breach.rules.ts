import type { Rule } from '../../../kernel/rule';
import type { OrderAct } from './order';
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

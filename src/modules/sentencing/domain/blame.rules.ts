import type { Rule } from '../../../kernel/rule';

/** Code of list `order-breach-grounds` that says that the harm was not repaired. */
export const NOT_REPAIRED = 'harm-not-repaired';

/** Of what an order consists when it orders that the harm is repaired: codes of measures, and of kinds of conditions. */
const REPAIRS = { measures: ['repair-damage'], conditions: ['repair-harm'] } as const;

interface Ordered {
  readonly measures: readonly { readonly measure: string }[];
  readonly conditions: readonly { readonly kind: string }[];
}

/** Does the order itself ask that the harm is repaired? What is only agreed to beside it is no part of it. */
export const ordersRepair = ({ measures, conditions }: Ordered): boolean =>
  measures.some(({ measure }) => REPAIRS.measures.some((one) => one === measure)) ||
  conditions.some(({ kind }) => REPAIRS.conditions.some((one) => one === kind));

/** What decides whether a ground of a breach may be named. */
export interface BlameFacts {
  readonly ground: string;
  readonly isOrdered: boolean;
  /** Was what was agreed to with those harmed left undone, and is the child not to blame for that? */
  readonly isLeftWithoutFault: boolean;
}

/** That repair came to nothing without the fault of a child is used against it nowhere. */
export const blameRules: readonly Rule<BlameFacts>[] = [
  {
    code: 'order.not-repaired-without-fault',
    citation: 'ECOSOC 2002/12 §16–17; GC24 §18; TR 14.2',
    holds: ({ ground, isOrdered, isLeftWithoutFault }) =>
      ground !== NOT_REPAIRED || isOrdered || !isLeftWithoutFault,
  },
];

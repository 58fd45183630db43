import type { AttributeShapes } from './attribute-shape';
import { law, optional } from './list-shapes';

/** The acts that end an order. */
const ENDING_ACTS = ['complete', 'discharge-early', 'revoke', 'quash'] as const;

/** The lists of alternatives that a prosecutor or a court orders. */
export const ORDER_LISTS = {
  // What a court put in the place of an order; what takes liberty is counted.
  'court-outcomes': { custodial: { kind: 'flag' } },
  'order-answer-reasons': {},
  'order-breach-grounds': {},
  'order-condition-kinds': {},
  // By which acts an order ends for this reason.
  'order-end-reasons': { acts: { kind: 'choices', of: ENDING_ACTS }, law: optional(law) },
  'order-reject-reasons': {},
  'order-withdraw-reasons': {},
} as const satisfies Record<string, AttributeShapes>;

import type { AttributeShapes } from './attribute-shape';

/** The lists of alternatives that a prosecutor or a court orders. */
export const ORDER_LISTS = {
  'order-condition-kinds': {},
  'order-reject-reasons': {},
  'order-withdraw-reasons': {},
} as const satisfies Record<string, AttributeShapes>;

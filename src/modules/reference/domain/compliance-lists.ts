import type { AttributeShapes } from './attribute-shape';

/** The lists of what is done of an order. */
export const COMPLIANCE_LISTS = {
  // Why what somebody entered does not count, and why what stands there was never so.
  'ledger-decline-reasons': {},
  'ledger-error-reasons': {},
  // What a child worked, and where.
  'work-activities': {},
  'work-places': {},
} as const satisfies Record<string, AttributeShapes>;

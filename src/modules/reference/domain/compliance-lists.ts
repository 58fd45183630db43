import type { AttributeShapes } from './attribute-shape';

/** The lists of what is done of an order. */
export const COMPLIANCE_LISTS = {
  // What a child is to come for, and by which acts a date ends for which reason.
  'appointment-purposes': {},
  'appointment-reasons': { acts: { kind: 'choices', of: ['excuse', 'move', 'cancel'] } },
  // On what it rests how a condition was kept on a day, or why it is excused; for which outcomes.
  'condition-day-reasons': { outcomes: { kind: 'choices', of: ['kept', 'excused', 'not-kept'] } },
  // On what it rests how a condition is said to be kept.
  'condition-standing-reasons': {},
  // Why what somebody entered does not count, and why what stands there was never so.
  'ledger-decline-reasons': {},
  'ledger-error-reasons': {},
  'payment-proofs': {},
  // What a child worked, and where.
  'work-activities': {},
  'work-places': {},
} as const satisfies Record<string, AttributeShapes>;

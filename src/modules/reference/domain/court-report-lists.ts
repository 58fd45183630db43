import type { AttributeShapes } from './attribute-shape';

/** The lists of what courts and prosecutors are told in writing about a child. */
export const COURT_REPORT_LISTS = {
  // At which times a supervisor recommends it; what answers a breach to the child’s disadvantage asks for a second person.
  'court-report-recommendations': {
    breach: { kind: 'flag' },
    kinds: { kind: 'choices', of: ['start', 'interim', 'breach', 'end'] },
  },
  'pre-decision-decline-reasons': {},
  'pre-decision-send-back-reasons': {},
  // Who was spoken to for a report; never a source that keeps a confidence.
  'pre-decision-sources': {},
  'pre-decision-withdraw-reasons': {},
} as const satisfies Record<string, AttributeShapes>;

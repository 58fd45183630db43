import type { AttributeShapes } from './attribute-shape';

/** The lists of what courts and prosecutors are told in writing about a child. */
export const COURT_REPORT_LISTS = {
  'pre-decision-decline-reasons': {},
  'pre-decision-send-back-reasons': {},
  // Who was spoken to for a report; never a source that keeps a confidence.
  'pre-decision-sources': {},
  'pre-decision-withdraw-reasons': {},
} as const satisfies Record<string, AttributeShapes>;

/**
 * Where a matter stands, in words that say nothing of the act nor of the work: recorded, before an authority, offered, refused, a
 * centre is looked for, with a centre, ending, an alternative proposed, ordered or in force, looked at by a court, ended.
 */
export const CASE_STAGES = [
  'recorded',
  'before-authority',
  'offered',
  'refused',
  'choosing-centre',
  'with-centre',
  'ending',
  'alternative-proposed',
  'alternative-ordered',
  'alternative-in-force',
  'in-review-by-court',
  'ended',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

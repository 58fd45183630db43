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

/** How long a transaction may have been under way that changed something: who asks for changes hears of these again. */
const OVERLAP_MS = 60_000;

/** A place in the order of changes. */
export interface ChangePlace {
  readonly after: string;
  readonly id: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * From where to ask next time: behind the last row of a full page; else a minute ago, so that no change is missed that was written
 * meanwhile. What is told twice is the same.
 */
export const nextPlace = (last: ChangePlace | null, now: Date): ChangePlace =>
  last ?? { after: new Date(now.getTime() - OVERLAP_MS).toISOString(), id: BEFORE_ALL };

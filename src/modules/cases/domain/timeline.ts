/** What a timeline of a case tells of. */
export const TIMELINE_KINDS = [
  'assessment',
  'attendance',
  'case',
  'case-link',
  'certificate',
  'conference',
  'difficulty',
  'difficulty-response',
  'document',
  'eighteenth-birthday',
  'plan',
  'plan-signature',
  'progress-review',
  'report',
  'restorative',
  'safety-step',
  'session',
  'transfer',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened; no word of anybody. */
export interface TimelineEntry {
  readonly at: Date;
  readonly kind: TimelineKind;
  readonly code: string;
  /** The thing that it happened to. */
  readonly id: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  /** Account of who did it; null where the product did. */
  readonly byAccount: string | null;
  /** Role in which they did, where it was kept. */
  readonly role: string | null;
  readonly reasonCode: string | null;
  /** Tells apart what happened at the same instant. */
  readonly key: string;
}

/**
 * What a module tells: a select over its own tables, whose rows the reader's own row policies choose, with the columns `at`,
 * `kind`, `row_id`, `code`, `id`, `from_state`, `to_state`, `by_account`, `role` and `reason_code`; $1 is the case.
 */
export interface TimelineSource {
  readonly kinds: readonly TimelineKind[];
  readonly events: string;
}

/** Which part of a timeline is asked for. */
export interface TimelineWish {
  readonly kind: TimelineKind | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly after: { readonly at: string; readonly key: string } | null;
  readonly limit: number;
}

const isBefore = (one: TimelineEntry, other: TimelineEntry): number =>
  one.at.getTime() - other.at.getTime() || (one.key < other.key ? -1 : 1);

/** What several sources tell, in one order, and no more of it than asked for. */
export const mergedEntries = (all: readonly (readonly TimelineEntry[])[], limit: number): TimelineEntry[] =>
  all.flat().sort(isBefore).slice(0, limit);

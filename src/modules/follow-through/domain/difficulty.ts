/** Who may say something against a response. */
export const CONTESTANTS = ['child', 'representative', 'lawyer'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** What was said last of a child at a session that a difficulty is about. */
export interface MissedSession {
  /** As the sessions call it: attended, late, absent-excused, absent-unexcused or centre-cancelled. */
  readonly attendance: string;
  readonly centresFault: boolean;
  /** Whether the work with the child stood still then. */
  readonly isSuspended: boolean;
}

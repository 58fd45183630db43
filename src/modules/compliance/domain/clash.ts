/** What lies at the time of a date: told to who plans it, and no reason to refuse it. */
export const CLASH_CODES = ['hearing', 'session', 'other-date', 'hours-at-home'] as const;
export type ClashCode = (typeof CLASH_CODES)[number];

/** Something that lies at the time of a date, without which and where. */
export interface Clash {
  readonly at: Date;
  readonly code: ClashCode;
}

/** How long a date is taken to last. */
export const MINUTES_OF_DATE = 60;

const DAY_MS = 24 * 3_600_000;

/** When something is written down that happened before, and why it comes late; a code of list `back-dating-reasons`. */
export interface WrittenDown {
  readonly now: Date;
  readonly backDatingReason: string | null;
}

/** Is it in time, or does it say why not? What is written down more than 24 hours after it happened is back-dated. */
export const isExplainedWhenLate = (happenedAt: Date, { now, backDatingReason }: WrittenDown): boolean =>
  now.getTime() - happenedAt.getTime() <= DAY_MS || backDatingReason !== null;

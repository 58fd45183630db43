import { STANDINGS, standingAt, type ClockDates } from '../../../kernel/running-clock';

export const CLOCK_STANDINGS = [...STANDINGS, 'void'] as const;

/** How a clock of an intake stands; void: what it counted for was recorded in error, and it was not late by then. */
export type ClockStanding = (typeof CLOCK_STANDINGS)[number];

/** The instants of a clock of an intake. */
export interface ClockInstants extends ClockDates {
  readonly stoppedAt: Date | null;
  readonly pausedSince: Date | null;
  /** Since when it counts for nothing. */
  readonly voidSince: Date | null;
}

/** What was taken back was never done in time; that it was late already stays. */
export function clockStandingAt(
  { voidSince, pausedSince, ...dated }: ClockInstants,
  now: Date,
): ClockStanding {
  const standing = standingAt({ ...dated, paused: pausedSince !== null }, now);
  return voidSince !== null && standing === 'met' ? 'void' : standing;
}

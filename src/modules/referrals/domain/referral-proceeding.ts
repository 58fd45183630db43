import { clockOf, type ClockCode } from './referral-clocks';
import type { ReferralState } from './referral.lifecycle';

/** A move of a referral, as far as clocks ask for it. */
export interface Move {
  readonly action: string;
  readonly toState: ReferralState;
  readonly at: Date;
}

/** A step of the proceeding that must not wait: since when, until when, and by which action it ended. */
export interface ProceedingStep {
  readonly code: Exclude<ClockCode, 'draft-attention' | 'draft-expiry'> | 'first-session';
  readonly startedAt: Date;
  readonly stoppedAt: Date | null;
  readonly endedBy: string | null;
}

/**
 * The steps from the submission to the first session, in their order (BR 20.1; GC24 §54–55). What came back and was
 * submitted again is there as often as it was. How long a draft lay is the unit's own affair and none of them.
 */
export function stepsOf(moves: readonly Move[]): ProceedingStep[] {
  return moves.flatMap(({ toState, at }, index) => {
    const code = toState === 'accepted' ? 'first-session' : clockOf(toState);
    if (code === undefined || code === 'draft-attention' || code === 'draft-expiry') return [];
    const next = moves[index + 1];
    return [{ code, startedAt: at, stoppedAt: next?.at ?? null, endedBy: next?.action ?? null }];
  });
}

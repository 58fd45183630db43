import { phaseOf, type CasePhase } from './case-phase';

/** What may be told of a case to who referred: instants, and codes that say no more than that it ended. */
export interface CaseProgress {
  readonly caseId: string;
  readonly childId: string;
  readonly state: string;
  readonly outcomeCode: string | null;
  readonly openedAt: Date;
  readonly allocatedAt: Date | null;
  readonly planActiveAt: Date | null;
  /** When it went on at another centre, the last time. */
  readonly movedAt: Date | null;
  readonly endedAt: Date | null;
}

/** How it ended, as far as who referred is told: that it was done, or that it is over. */
export const NEUTRAL_OUTCOMES = ['completed', 'ended'] as const;
export type NeutralOutcome = (typeof NEUTRAL_OUTCOMES)[number];

const DONE: readonly (string | null)[] = ['completed', 'partly-completed'];

/**
 * Null while the centre works. A child who no longer wants to take part ends as everybody whose work is not done: the
 * notice does not tell one from the other (GC24 §18; domain of the case).
 */
export function neutralOutcomeOf({ endedAt, outcomeCode }: CaseProgress): NeutralOutcome | null {
  if (endedAt === null) return null;
  return DONE.includes(outcomeCode) ? 'completed' : 'ended';
}

/** The phase as it is told: what is over without being done is over at once. */
export const toldPhaseOf = (progress: CaseProgress): CasePhase =>
  neutralOutcomeOf(progress) === 'ended' ? 'ended' : phaseOf(progress.state);

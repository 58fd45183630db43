import { phaseOf, type CasePhase } from './case-phase';

/** How it ended, as far as who referred is told: that it was done, or that it is over. */
export const NEUTRAL_OUTCOMES = ['completed', 'ended'] as const;
export type NeutralOutcome = (typeof NEUTRAL_OUTCOMES)[number];

/** What may be told of a case to who referred: instants, and codes that say no more than that it ended. */
export interface CaseProgress {
  readonly caseId: string;
  readonly childId: string;
  readonly state: string;
  /** Null while the centre works. */
  readonly outcome: NeutralOutcome | null;
  readonly openedAt: Date;
  readonly allocatedAt: Date | null;
  readonly planActiveAt: Date | null;
  /** When it went on at another centre, the last time. */
  readonly movedAt: Date | null;
  readonly endedAt: Date | null;
}

/** The phase as it is told: what is over without being done is over at once. */
export const toldPhaseOf = ({ outcome, state }: CaseProgress): CasePhase =>
  outcome === 'ended' ? 'ended' : phaseOf(state);

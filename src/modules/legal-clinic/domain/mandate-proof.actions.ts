import { DomainError } from '../../../kernel/domain-error';
import type { MandateState } from './mandate.lifecycle';
import {
  mandateProofLifecycle,
  type MandateProofAction,
  type MandateProofState,
} from './mandate-proof.lifecycle';

/** A paper as it counts for what may be done. */
interface Paper {
  readonly endedAt: Date | null;
}

/** Can it be done now? A closed act says by code why. */
export interface MandateProofAvailability {
  readonly action: MandateProofAction;
  readonly open: boolean;
  readonly because?: string;
}

/** Where the proof stands, by all papers that there were. */
export function proofState(papers: readonly Paper[]): MandateProofState {
  if (papers.some(({ endedAt }) => endedAt === null)) return 'attached';
  return papers.length > 0 ? 'withdrawn' : mandateProofLifecycle.initial;
}

/** A counter of all changes: each paper that came, and each that went. */
export const proofVersion = (papers: readonly Paper[]): number =>
  1 + papers.length + papers.filter(({ endedAt }) => endedAt !== null).length;

/** What proves a mandate is attached while it is asked for or held; what was an error is withdrawn at any time. */
function whyClosed(
  act: MandateProofAction,
  proof: MandateProofState,
  mandate: MandateState,
): string | undefined {
  if (act === 'attach' && mandate !== 'requested' && mandate !== 'active')
    return 'mandate-proof.mandate-is-over';
  return mandateProofLifecycle.next(proof, act) === undefined
    ? `mandate-proof.not-open-for-${act}`
    : undefined;
}

/** @throws DomainError `not-open` where it is not open now. */
export function requireProofOpen(
  act: MandateProofAction,
  papers: readonly Paper[],
  mandate: MandateState,
): void {
  const because = whyClosed(act, proofState(papers), mandate);
  if (because !== undefined) throw new DomainError('not-open', because);
}

/** For each permitted act whether it is open now. */
export const availableProofActs = (
  papers: readonly Paper[],
  mandate: MandateState,
  permitted: readonly MandateProofAction[],
): MandateProofAvailability[] =>
  permitted.map((action) => {
    const because = whyClosed(action, proofState(papers), mandate);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });

import type { PlanParty } from './plan';

/** A signature, as it is counted. */
interface Signed {
  readonly party: PlanParty;
  readonly proposedAt: Date;
  readonly recordedBy: string;
}

/** What has to be signed, and who answers for the case now. */
export interface SignedFor {
  readonly proposedAt: Date | null;
  readonly workerId: string | null;
}

/**
 * The signatures that bind: of what is proposed now, of each party the last that was written down, and of the worker only
 * while it is the one who answers for the case. `signatures` come in the order in which they were written down.
 */
export function countingSignatures<One extends Signed>(
  signatures: readonly One[],
  { proposedAt, workerId }: SignedFor,
): One[] {
  const binding = signatures.filter(
    (one) =>
      one.proposedAt.getTime() === proposedAt?.getTime() &&
      (one.party !== 'worker' || one.recordedBy === workerId),
  );
  return binding.filter(({ party }, n) => binding.findLastIndex((one) => one.party === party) === n);
}

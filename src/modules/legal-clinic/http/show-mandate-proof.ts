import { proofState, proofVersion, type MandateProofAvailability } from '../domain/mandate-proof.actions';
import type { MandateProofEntity } from '../persistence/mandate-proof.entity';
import type { ProvedMandate } from '../persistence/mandate-proof.repository';
import type { MandatePaperResponse, MandateProofResponse } from './mandate-proof.response';

const showPaper = (paper: MandateProofEntity): MandatePaperResponse => ({
  ...{ id: paper.id, mediaType: paper.mediaType, size: paper.size, sha256: paper.sha256 },
  attachedBy: paper.attachedBy,
  attachedAt: paper.attachedAt.toISOString(),
  endedBy: paper.endedBy,
  endedAt: paper.endedAt?.toISOString() ?? null,
  endReason: paper.endReason,
});

/** What proves a mandate, for its clinic; what is not named here is not shown. */
export const showMandateProof = (
  { mandate, papers }: ProvedMandate,
  actions: readonly MandateProofAvailability[],
): MandateProofResponse => ({
  ...{ id: mandate.id, version: proofVersion(papers), state: proofState(papers) },
  papers: papers.map(showPaper),
  availableActions: actions,
});

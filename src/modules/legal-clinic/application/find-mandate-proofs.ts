import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { FileAnswer } from '../../../platform/http/file-answer';
import { requirePurposeOfClinic } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { SealedFilesFacade } from '../../documents';
import { availableProofActs } from '../domain/mandate-proof.actions';
import { MANDATE_PROOF_ACTIONS } from '../domain/mandate-proof.lifecycle';
import type { MandateProofResponse } from '../http/mandate-proof.response';
import { showMandateProof } from '../http/show-mandate-proof';
import { MandateProofRepository, standing } from '../persistence/mandate-proof.repository';
import { proofPlace } from './proof-place';

/** Reading what proves a mandate: which papers there were, and the one that counts. */
@Injectable()
export class FindMandateProofs {
  constructor(
    private readonly proofs: MandateProofRepository,
    private readonly files: SealedFilesFacade,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, mandateId: string): Promise<MandateProofResponse> {
    const proved = await this.proofs.find(work, mandateId);
    const permitted = MANDATE_PROOF_ACTIONS.filter((act) =>
      this.table.allows(work.actor.roles, `mandate-proof.${act}`),
    );
    return showMandateProof(proved, availableProofActs(proved.papers, proved.mandate.state, permitted));
  }

  /** @throws DomainError `malformed` without a purpose; `not-found` also where nothing is attached now. */
  async content(work: Work, mandateId: string): Promise<FileAnswer> {
    requirePurposeOfClinic(work);
    const paper = standing(await this.proofs.find(work, mandateId));
    if (!paper || paper.storedAs === null || paper.fileKey === null)
      throw new DomainError('not-found', 'not-found');
    const { id, storedAs, fileKey, mediaType } = paper;
    return this.files.answer(proofPlace(id), { storedAs, fileKey, mediaType }, 'mandate-proof');
  }
}

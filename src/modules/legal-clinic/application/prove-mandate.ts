import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Upload } from '../../../platform/http/upload';
import type { Work } from '../../../platform/persistence/work';
import { SealedFilesFacade } from '../../documents';
import { ReferenceFacade } from '../../reference';
import { mandateEvent } from '../contract';
import { requireProofOpen } from '../domain/mandate-proof.actions';
import type { WithdrawMandateProofRequest } from '../http/mandate-proof.requests';
import { MandateProofRepository, standing } from '../persistence/mandate-proof.repository';
import { proofPlace } from './proof-place';

/** Attaching the paper that proves a mandate, and withdrawing one; whether there is a child behind the number, nothing here asks. */
@Injectable()
export class ProveMandate {
  constructor(
    private readonly proofs: MandateProofRepository,
    private readonly files: SealedFilesFacade,
    private readonly reference: ReferenceFacade,
  ) {
    files.learnAddresses('legal_clinic.unknown_addresses');
  }

  /** A better one takes its place. @throws DomainError `not-open`, `rule-broken`, or `unavailable` when the store is away. */
  async attach(work: Work, mandateId: string, upload: Upload): Promise<void> {
    const proved = await this.proofs.findToChange(work, mandateId);
    requireProofOpen('attach', proved.papers, proved.mandate.state);
    const id = newId();
    const file = await this.files.keep(proofPlace(id), upload);
    const before = standing(proved);
    if (before) await this.proofs.end(work, before.id, 'replaced');
    this.proofs.add(work, id, mandateId, file);
    work.emit(mandateEvent('attach-proof', proved.mandate, work.now));
  }

  /** It was attached in error: the trace stays with the reason, and the paper opens to nobody (BR 8, 21). */
  async withdraw(work: Work, mandateId: string, { reasonCode }: WithdrawMandateProofRequest): Promise<void> {
    const proved = await this.proofs.findToChange(work, mandateId);
    requireProofOpen('withdraw', proved.papers, proved.mandate.state);
    await this.reference.requireSaidToday(work, {
      ...{ list: 'document-error-reasons', code: reasonCode, pointer: '/reasonCode' },
    });
    const before = standing(proved);
    if (before) await this.proofs.end(work, before.id, reasonCode);
    work.emit(mandateEvent('withdraw-proof', proved.mandate, work.now));
  }
}

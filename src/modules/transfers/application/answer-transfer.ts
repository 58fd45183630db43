import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { NeedToKnowFacade } from '../../children';
import { transferEvent } from '../contract';
import { requireOpen, type TransferAct } from '../domain/transfer.actions';
import { acceptingRules } from '../domain/transfer.rules';
import type {
  AcceptTransferRequest,
  DeclineTransferRequest,
  EndTransferRequest,
} from '../http/transfer.requests';
import { TransferRepository, type TransferRow } from '../persistence/transfer.repository';
import { TransferTerms } from './transfer-terms';

/** As long as the door has not been asked. */
const NOTHING_AGAINST = { isInConflict: false, isAllTold: true, isSupportedThere: false };

/** What the two centres do with a request: of an acceptance and a withdrawal at once, one holds. */
@Injectable()
export class AnswerTransfer {
  constructor(
    private readonly transfers: TransferRepository,
    private readonly cases: CasesFacade,
    private readonly needToKnow: NeedToKnowFacade,
    private readonly terms: TransferTerms,
  ) {}

  /** From this instant on the worker answers for the case. @throws DomainError `not-open`, `invalid` or `rule-broken`. */
  async accept(work: Work, id: string, { workerId }: AcceptTransferRequest): Promise<void> {
    const row = await this.begin(work, id, 'accept');
    await this.terms.requireWorkerHere(work, workerId);
    const isAgreed = await this.transfers.isAgreed(work, id, this.terms.today(work));
    const lacksCertificate = await this.terms.lacksCertificate(work, workerId);
    requireAll(acceptingRules, { ...NOTHING_AGAINST, isAgreed, lacksCertificate });
    const hindrance = await this.transfers.accept(work, row, workerId, 'centre-coordinator');
    if (hindrance === 'changed') throw new DomainError('changed-since', 'changed-since');
    requireAll(acceptingRules, {
      ...{ isAgreed, lacksCertificate },
      isInConflict: hindrance === 'in-conflict',
      isAllTold: hindrance !== 'untold',
      isSupportedThere: hindrance === 'supported',
    });
    work.emit(transferEvent('accept', row, work.now));
  }

  async decline(work: Work, id: string, { reasonCode, nextStep }: DeclineTransferRequest): Promise<void> {
    const row = await this.begin(work, id, 'decline');
    await this.terms.requireCode(work, 'transfer-decline-reasons', reasonCode, '/reasonCode');
    await this.terms.requireCode(work, 'transfer-next-steps', nextStep, '/nextStep');
    await this.transfers.end(work, row, { state: 'declined', endReason: reasonCode, nextStep });
    this.tell(work, row, 'decline');
  }

  /** The case is locked first: who accepts waits, or was faster. */
  async withdraw(work: Work, id: string, { reasonCode }: EndTransferRequest): Promise<void> {
    const row = await this.begin(work, id, 'withdraw');
    await this.terms.requireCode(work, 'transfer-withdrawal-reasons', reasonCode, '/reasonCode');
    await this.cases.locked(work, row.caseId);
    await this.transfers.end(work, row, { state: 'withdrawn', endReason: reasonCode, nextStep: null });
    this.tell(work, row, 'withdraw');
  }

  /** Somebody has looked through what follows from the answer. */
  async settle(work: Work, id: string): Promise<void> {
    const row = await this.begin(work, id, 'settle');
    await this.transfers.settle(work, row);
    work.emit(transferEvent('settle', row, work.now));
  }

  private async begin(work: Work, id: string, act: TransferAct): Promise<TransferRow> {
    const row = await this.transfers.findToChange(work, id);
    requireOpen(act, row, work.actor.agencyId);
    return row;
  }

  /** Who was asked forgets who the child is. */
  private tell(work: Work, row: TransferRow, act: 'decline' | 'withdraw'): void {
    const basis = { kind: 'case', id: row.caseId };
    this.needToKnow.closeFiles(work, basis, row.toAgencyId, `transfer-${act}`);
    work.emit(transferEvent(act, row, work.now));
  }
}

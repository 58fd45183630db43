import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade, NeedToKnowFacade } from '../../children';
import { CaseAgreementsFacade, CasesFacade, type KnownCase } from '../../cases';
import { transferEvent } from '../contract';
import { transferLifecycle } from '../domain/transfer.lifecycle';
import { askingRules, toLookAt } from '../domain/transfer.rules';
import type { AskTransferRequest } from '../http/transfer.requests';
import { TransferEntity } from '../persistence/transfer.entity';
import { TransferRepository } from '../persistence/transfer.repository';
import { placeOfExplanation } from './place-of-explanation';
import { TransferTerms } from './transfer-terms';

/** What is told when another centre is asked, beside the words. */
type Asked = Pick<TransferEntity, 'toAgencyId' | 'reasonCode' | 'newDistrict' | 'toLookAt'>;

/** Nobody has answered yet. */
const NOTHING_YET = {
  ...{ answeredBy: null, answeredAt: null, workerId: null, endReason: null, nextStep: null },
  ...{ settledBy: null, settledAt: null },
};

/** A centre asks another one to go on with a case; it answers for the child until that has accepted. */
@Injectable()
export class AskTransfer {
  constructor(
    private readonly cases: CasesFacade,
    private readonly agreements: CaseAgreementsFacade,
    private readonly transfers: TransferRepository,
    private readonly needToKnow: NeedToKnowFacade,
    private readonly terms: TransferTerms,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** Answers the id. @throws DomainError `not-found`, `invalid`, or `rule-broken` by the rules. */
  async ask(work: Work, request: AskTransferRequest): Promise<string> {
    const file = await this.cases.locked(work, request.caseId);
    if (file.centreAgencyId !== work.actor.agencyId) throw new DomainError('not-found', 'not-found');
    const asked = await this.check(work, file, request);
    return this.write(work, file, asked, request.explanation);
  }

  private async check(work: Work, file: KnownCase, request: AskTransferRequest): Promise<Asked> {
    const { toAgencyId, reasonCode, newDistrict = null } = request;
    const reason = await this.terms.requireCode(work, 'transfer-reasons', reasonCode, '/reasonCode');
    if (newDistrict !== null) await this.terms.requireCode(work, 'districts', newDistrict, '/newDistrict');
    const centre = await this.terms.requireOtherCentre(work, toAgencyId);
    requireAll(askingRules, {
      caseState: file.state,
      basis: file.basis,
      isAskedAlready: await this.transfers.isAsked(work, file.id),
      isConsentedTo: await this.terms.isConsentedTo(work, file, await this.transfers.movedAt(work, file.id)),
      isSupportAgreed: await this.agreements.isAgreedTo(work, file),
      needsDistrict: reason.attributes['needsDistrict'] === true,
      newDistrict,
    });
    const recordedDistrict = await this.transfers.districtOf(work, file.childId);
    const open = toLookAt({ newDistrict, recordedDistrict, servedDistricts: centre.districts });
    return { toAgencyId, reasonCode, newDistrict, toLookAt: open };
  }

  /** Who is asked knows who the child is, as with a referral, and reads nothing of the case. */
  private async write(work: Work, file: KnownCase, asked: Asked, explanation: string): Promise<string> {
    const { id: caseId, childId, centreAgencyId: fromAgencyId, basis, measure, latestEndOn } = file;
    const id = newId();
    const row: TransferEntity = {
      ...{ id, caseId, childId, fromAgencyId, state: transferLifecycle.initial, basis, measure, latestEndOn },
      ...asked,
      explanation: this.texts.seal(file, placeOfExplanation(id), explanation),
      ...{ askedBy: work.actor.accountId, askedAt: work.now, ...NOTHING_YET },
      ...(await this.terms.startClock(work)),
      ...{ version: 1, updatedAt: work.now },
    };
    work.insert(TransferEntity, row);
    this.needToKnow.openFile(work, {
      ...{
        childId,
        file: { kind: 'child', id: childId },
        level: 'identity',
        forRoles: ['centre-coordinator'],
      },
      ...{ grantee: { kind: 'agency', id: asked.toAgencyId }, basis: { kind: 'case', id: caseId } },
    });
    work.emit(transferEvent('ask', row, work.now));
    return id;
  }
}

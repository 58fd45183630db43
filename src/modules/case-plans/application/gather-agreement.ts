import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CaseAgreementsFacade, type KnownCase } from '../../cases';
import { ChildrenFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import type { AgreementFacts, ApprovalFacts } from '../domain/agreement.rules';
import { countingSignatures } from '../domain/counting-signatures';
import type { PlanSignatureEntity } from '../persistence/plan-signature.entity';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';

const AGE_OF_MAJORITY = 18;

/** How a plan stands with those who have to agree to it. */
export interface Agreement extends AgreementFacts {
  /** All that were written down, in their order. */
  readonly all: readonly PlanSignatureEntity[];
  /** Those of them that bind. */
  readonly signed: readonly PlanSignatureEntity[];
}

/** Gathers who has agreed to what is proposed, as team and birth date stand by now. */
@Injectable()
export class GatherAgreement {
  constructor(
    private readonly plans: PlanRepository,
    private readonly children: ChildrenFacade,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
    private readonly agreements: CaseAgreementsFacade,
  ) {}

  async of(work: Work, file: KnownCase, row: PlanEntity): Promise<Agreement> {
    const all = await this.plans.signaturesOf(work, row.id);
    const signed = countingSignatures(all, { proposedAt: row.proposedAt, workerId: file.workerId });
    return {
      ...{ all, signed },
      answered: signed.map(({ party }) => party),
      objecting: await this.objecting(work, signed),
      isOfAge: await this.isOfAge(work, file),
      hasWorker: file.workerId !== null,
      ...{ agreedUntil: await this.agreements.agreedUntil(work, file.id), today: this.today(work) },
    };
  }

  private async objecting(work: Work, signed: readonly PlanSignatureEntity[]) {
    const reasons = await this.reference.entriesOn(work, 'signature-missing-reasons', this.today(work));
    const objections = reasons.filter(({ attributes }) => attributes['objects'] === true);
    return signed
      .filter(({ missingReason }) => objections.some(({ code }) => code === missingReason))
      .map(({ party }) => party);
  }

  private async isOfAge(work: Work, { childId }: KnownCase): Promise<boolean> {
    const { youngest } = await this.children.ageOn(work, childId, this.today(work));
    return youngest >= AGE_OF_MAJORITY;
  }

  private today = (work: Work) => localDateIn(this.settings.timeZone, work.now);
}

/** Who approves, beside everybody who has had a hand in it. */
export const approvalOf = (
  { actor }: Work,
  { writers }: PlanEntity,
  { signed }: Agreement,
): ApprovalFacts => ({
  ...{ approvedBy: actor.accountId, writers },
  signedBy: signed.find(({ party }) => party === 'worker')?.recordedBy ?? null,
});

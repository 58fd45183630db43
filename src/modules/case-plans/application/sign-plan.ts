import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { agreementRules, signingRules } from '../domain/agreement.rules';
import type { SignPlanRequest } from '../http/plan-agreement.requests';
import { PlanSignatureEntity } from '../persistence/plan-signature.entity';
import type { PlanEntity } from '../persistence/plan.entity';
import { ChangePlan } from './change-plan';
import { CheckSignature } from './check-signature';
import { GatherAgreement, type Agreement } from './gather-agreement';

/** Writes down who signs what is proposed, and that all have agreed (CRC 12; GC24 §18(b)). */
@Injectable()
export class SignPlan {
  constructor(
    private readonly changing: ChangePlan,
    private readonly cases: CasesFacade,
    private readonly agreements: GatherAgreement,
    private readonly checking: CheckSignature,
    private readonly texts: ChildTextsFacade,
  ) {}

  async sign(work: Work, id: string, request: SignPlanRequest): Promise<PlanEntity> {
    const before = await this.changing.begin(work, id, 'sign');
    const file = await this.cases.known(work, before.caseId);
    await this.checking.check(work, file, id, request);
    const agreement = await this.agreements.of(work, file, before);
    const proposedAt = proposalOf(before);
    requireAll(signingRules, {
      ...toldOf(request),
      ...standingOf(work, file, request, agreement),
      proposedAt,
    });
    this.keep(work, file, { planId: id, proposedAt }, request);
    return this.changing.finish(work, before, { action: 'sign' });
  }

  async agree(work: Work, id: string): Promise<PlanEntity> {
    const before = await this.changing.begin(work, id, 'agree');
    const file = await this.cases.known(work, before.caseId);
    requireAll(agreementRules, await this.agreements.of(work, file, before));
    return this.changing.finish(work, before, { action: 'agree' });
  }

  private keep(
    work: Work,
    file: KnownCase,
    proposal: Pick<PlanSignatureEntity, 'planId' | 'proposedAt'>,
    { party, way, name, missingReason, representativeId, documentId, signedAt }: SignPlanRequest,
  ): void {
    const id = newId();
    const place = { table: 'case_plans.plan_signature', column: 'name', row: id } as const;
    work.insert(PlanSignatureEntity, {
      ...{ ...proposal, id, party, way, signedAt: new Date(signedAt) },
      representativeId: representativeId ?? null,
      documentId: documentId ?? null,
      missingReason: missingReason ?? null,
      name: name === undefined ? null : this.texts.seal(file, place, name),
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
  }
}

const toldOf = ({ party, way, signedAt, isCorrection = false }: SignPlanRequest) => ({
  ...{ party, way, isCorrection },
  signedAt: new Date(signedAt),
});

const standingOf = (
  { now, actor }: Work,
  { openedAt, workerId }: KnownCase,
  { party }: SignPlanRequest,
  { answered, isOfAge }: Agreement,
) => ({
  ...{ now, openedAt, isOfAge },
  isWorker: workerId === actor.accountId,
  isSignedAlready: answered.includes(party),
});

function proposalOf({ proposedAt }: PlanEntity): Date {
  if (proposedAt === null) throw new DomainError('not-open', 'plan.not-open-for-sign');
  return proposedAt;
}

import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { agreementRules, approvalRules } from '../domain/agreement.rules';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';
import { ChangePlan } from './change-plan';
import { FollowApprovals } from './follow-approvals';
import { approvalOf, GatherAgreement } from './gather-agreement';
import { ProposePlan } from './propose-plan';
import { requireCaseToPlan } from './require-open-case';

/** A second person approves what all have agreed to: it holds in the place of the edition before. */
@Injectable()
export class ApprovePlan {
  constructor(
    private readonly changing: ChangePlan,
    private readonly plans: PlanRepository,
    private readonly cases: CasesFacade,
    private readonly proposing: ProposePlan,
    private readonly agreements: GatherAgreement,
    private readonly followers: FollowApprovals,
  ) {}

  async approve(work: Work, id: string): Promise<PlanEntity> {
    // First the case, then its plans, as whoever ends the work: so that nobody waits for the other.
    const file = await this.cases.locked(work, await this.plans.caseOf(work, id));
    const before = await this.changing.begin(work, id, 'approve');
    requireCaseToPlan(file);
    const agreement = await this.agreements.of(work, file, before);
    requireAll(approvalRules, approvalOf(work, before, agreement));
    requireAll(agreementRules, agreement);
    await this.proposing.requireWhole(work, before, file);
    await this.endBefore(work, before.caseId);
    if (file.state === 'assessed') await this.cases.activatePlan(work, before.caseId);
    const changes = { approvedBy: work.actor.accountId, approvedAt: work.now };
    const after = await this.changing.finish(work, before, { action: 'approve', changes });
    const { caseId, childId } = before;
    await this.followers.tell(work, { planId: id, caseId, childId });
    return after;
  }

  private async endBefore(work: Work, caseId: string): Promise<void> {
    const active = await this.plans.activeOf(work, caseId);
    if (active)
      await this.changing.finish(work, active, { action: 'supersede', changes: { endedAt: work.now } });
  }
}

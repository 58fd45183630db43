import { Injectable } from '@nestjs/common';
import { firstBroken } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { CasesFacade } from '../../cases';
import { agreementRules, approvalRules } from '../domain/agreement.rules';
import { planLifecycle, type PlanAction } from '../domain/plan.lifecycle';
import type { PlanActionResponse, PlanResponse } from '../http/plan.response';
import { showPlan } from '../http/show-plan';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';
import { approvalOf, GatherAgreement, type Agreement } from './gather-agreement';
import { PlanContents } from './plan-contents';
import { WeighPlan } from './weigh-plan';

/** One plan as the team reads it, and what can be done with it now. */
@Injectable()
export class DescribePlan {
  constructor(
    private readonly plans: PlanRepository,
    private readonly contents: PlanContents,
    private readonly agreements: GatherAgreement,
    private readonly cases: CasesFacade,
    private readonly weighing: WeighPlan,
    private readonly table: PermissionTable,
  ) {}

  async show(work: Work, row: PlanEntity): Promise<PlanResponse> {
    const file = await this.cases.known(work, row.caseId);
    const [content, history, agreement] = await Promise.all([
      this.contents.of(work, file, row),
      this.plans.transitionsOf(work, row.id),
      this.agreements.of(work, file, row),
    ]);
    return showPlan(row, {
      ...{ file, content, history, signatures: agreement.all, counting: agreement.signed },
      open: this.contents.opener(file),
      warnings: await this.weighing.warnings(work, file, content),
      actions: this.actions(work, row, agreement),
    });
  }

  private actions(work: Work, row: PlanEntity, agreement: Agreement): PlanActionResponse[] {
    return planLifecycle.actions
      .filter((action) => this.table.allows(work.actor.roles, `plan.${action}`))
      .map((action) => {
        const because = whyClosed(action, work, row, agreement);
        return because === undefined ? { action, open: true } : { action, open: false, because };
      });
  }
}

/** What is handed in later is not judged. */
function whyClosed(
  action: PlanAction,
  work: Work,
  row: PlanEntity,
  agreement: Agreement,
): string | undefined {
  if (planLifecycle.next(row.state, action) === undefined) return `plan.not-open-for-${action}`;
  if (action === 'agree') return firstBroken(agreementRules, agreement)?.code;
  if (action !== 'approve') return undefined;
  const approval = firstBroken(approvalRules, approvalOf(work, row, agreement));
  return (approval ?? firstBroken(agreementRules, agreement))?.code;
}

import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { planLifecycle } from '../domain/plan.lifecycle';
import type { NewPlanRequest } from '../http/plan.requests';
import { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';
import { ChangePlan } from './change-plan';
import { PlanContents } from './plan-contents';
import { requireCaseToPlan } from './require-open-case';

/** Of a plan that just begins nobody has agreed to anything. */
const NOTHING_YET = {
  startsOn: null,
  endsOn: null,
  childView: null,
  proposedAt: null,
  approvedBy: null,
  approvedAt: null,
  endedAt: null,
};

/** Begins a plan; where one is active, it is its next edition and says the same at first. */
@Injectable()
export class BeginPlan {
  constructor(
    private readonly cases: CasesFacade,
    private readonly plans: PlanRepository,
    private readonly contents: PlanContents,
    private readonly changing: ChangePlan,
  ) {}

  /** @throws DomainError `not-found` or `not-open` for the case, `exists` when one is in the making. */
  async begin(work: Work, { caseId }: NewPlanRequest): Promise<PlanEntity> {
    const file = await this.cases.locked(work, caseId);
    requireCaseToPlan(file);
    const active = await this.plans.activeOf(work, caseId);
    const row: PlanEntity = {
      ...{ id: newId(), caseId, childId: file.childId, state: planLifecycle.initial },
      ...{ edition: (await this.plans.editionsOf(work, caseId)) + 1, amendsId: active?.id ?? null },
      ...{ ...NOTHING_YET, writtenBy: work.actor.accountId, writers: [work.actor.accountId] },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    const begun = active ? await this.termOf(work, file, active) : null;
    work.insert(PlanEntity, { ...row, ...begun?.term });
    if (begun) this.contents.write(work, file, row.id, begun.goals);
    work.saw({ kind: 'plan', id: row.id, version: 1, childId: row.childId });
    this.changing.tell(work, row, null, { action: 'begin' });
    return { ...row, ...begun?.term };
  }

  /** What was planned goes on; what the child says of the change is asked anew. */
  private async termOf(work: Work, file: KnownCase, active: PlanEntity) {
    const { goals, startsOn, endsOn } = await this.contents.of(work, file, active);
    return { goals, term: { startsOn, endsOn } };
  }
}

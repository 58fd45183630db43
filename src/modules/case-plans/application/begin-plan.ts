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
    return this.draft(work, file, active);
  }

  /** Says the same as an edition before it, or nothing yet. */
  async draft(work: Work, file: KnownCase, before: PlanEntity | undefined): Promise<PlanEntity> {
    const row: PlanEntity = {
      ...{ id: newId(), caseId: file.id, childId: file.childId, state: planLifecycle.initial },
      ...{ edition: (await this.plans.editionsOf(work, file.id)) + 1, amendsId: before?.id ?? null },
      ...{ ...NOTHING_YET, writtenBy: work.actor.accountId, writers: [work.actor.accountId] },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    const begun = before ? await this.termOf(work, file, before) : null;
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

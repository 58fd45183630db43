import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { DefendedPlanResponse } from '../http/defended-plan.response';
import { showDefendedPlan } from '../http/show-plan';
import { DefendedPlanRepository } from '../persistence/defended-plan.repository';
import { PlanContents } from './plan-contents';

/** What is agreed with the child now, for who stands for it by a live mandate (CRC 40(2)(b)(ii); GC24 §49). */
@Injectable()
export class ReadPlansForDefence {
  constructor(
    private readonly plans: DefendedPlanRepository,
    private readonly contents: PlanContents,
  ) {}

  /** None for whoever holds no mandate. */
  async ofIntake(work: Work, intakeId: string): Promise<DefendedPlanResponse[]> {
    const rows = await this.plans.ofIntake(work, intakeId);
    if (rows.length === 0) return [];
    const kept = await this.plans.contentOf(work, intakeId);
    return rows.map((row) => {
      const goals = kept.filter(({ goal }) => goal.planId === row.id);
      return showDefendedPlan(row, this.contents.open(row, row, goals));
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { DefendedPlanResponse } from '../http/defended-plan.response';
import { showDefendedPlan } from '../http/show-plan';
import { DefendedPlanRepository, type DefendedWork } from '../persistence/defended-plan.repository';
import { PlanContents } from './plan-contents';

/** What is agreed with the child now, for who stands for it by a live mandate (CRC 40(2)(b)(ii); GC24 §49). */
@Injectable()
export class ReadPlansForDefence {
  constructor(
    private readonly plans: DefendedPlanRepository,
    private readonly contents: PlanContents,
  ) {}

  /** None for whoever holds no mandate. */
  async of(work: Work, about: DefendedWork): Promise<DefendedPlanResponse[]> {
    const rows = await this.plans.of(work, about);
    if (rows.length === 0) return [];
    const kept = await this.plans.contentOf(work, about);
    return rows.map((row) => {
      const goals = kept.filter(({ goal }) => goal.planId === row.id);
      return showDefendedPlan(row, this.contents.open(row, row, goals));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { comparePlans } from '../domain/compare-plans';
import type { PlanListQuery } from '../http/plan.requests';
import type { PlanDifferenceResponse } from '../http/plan-difference.response';
import type { PlanResponse, PlanSummaryResponse } from '../http/plan.response';
import { showDifference, summarisePlan } from '../http/show-plan';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';
import { DescribePlan } from './describe-plan';
import { PlanContents } from './plan-contents';

const NOTHING = { startsOn: null, endsOn: null, childView: null, goals: [] };

/** Reading plans: one, those of a case, and one beside the edition that it amends. */
@Injectable()
export class FindPlans {
  constructor(
    private readonly plans: PlanRepository,
    private readonly contents: PlanContents,
    private readonly cases: CasesFacade,
    private readonly cursors: Cursors,
    private readonly describing: DescribePlan,
  ) {}

  async read(work: Work, id: string): Promise<PlanResponse> {
    return this.show(work, await this.plans.find(work, id));
  }

  async show(work: Work, row: PlanEntity): Promise<PlanResponse> {
    return this.describing.show(work, row);
  }

  async list(work: Work, { caseId, cursor, limit }: PlanListQuery): Promise<Page<PlanSummaryResponse>> {
    const name = `plans ${caseId}`;
    const from = this.cursors.read(name, cursor);
    const rows = await this.plans.list(work, caseId, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summarisePlan,
    });
  }

  async difference(work: Work, id: string): Promise<PlanDifferenceResponse> {
    const row = await this.plans.find(work, id);
    const file = await this.cases.known(work, row.caseId);
    const before = row.amendsId === null ? undefined : await this.plans.find(work, row.amendsId);
    const earlier = before ? await this.contents.of(work, file, before) : NOTHING;
    return showDifference(row, comparePlans(earlier, await this.contents.of(work, file, row)));
  }
}

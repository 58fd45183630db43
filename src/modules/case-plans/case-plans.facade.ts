import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { PlanRepository, type Term } from './persistence/plan.repository';

/** What other modules may ask about plans. */
@Injectable()
export class CasePlansFacade {
  constructor(private readonly plans: PlanRepository) {}

  /** From and until when the active plan of a case goes; undefined where none holds. */
  async termOf(work: Work, caseId: string): Promise<Term | undefined> {
    return this.plans.termOf(work, caseId);
  }
}

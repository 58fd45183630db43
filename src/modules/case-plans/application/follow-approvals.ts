import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** A plan that holds from now on. */
export interface ApprovedPlan {
  readonly planId: string;
  readonly caseId: string;
  readonly childId: string;
}

/** Does its part when a plan is approved, in the same transaction. */
export type FollowsApproval = (work: Work, approved: ApprovedPlan) => Promise<void>;

/** The modules of what comes after a plan, which a plan does not know. */
@Injectable()
export class FollowApprovals {
  private readonly known: FollowsApproval[] = [];

  register(follows: FollowsApproval): void {
    this.known.push(follows);
  }

  async tell(work: Work, approved: ApprovedPlan): Promise<void> {
    for (const follows of this.known) await follows(work, approved);
  }
}

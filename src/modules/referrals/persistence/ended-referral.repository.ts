import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { DecisionOf } from '../../reviews';
import type { ReferralState } from '../domain/referral.lifecycle';

/** A referral that ended with its intake, as far as may be told of it. */
export interface EndedReferral {
  readonly id: string;
  readonly from: ReferralState;
  readonly childId: string;
  readonly basis: string;
  readonly stage: string;
  readonly referringAgencyId: string;
}

/** A review that was pending then. */
export interface LapsedReview {
  readonly id: string;
  readonly decisionId: string;
  readonly decisionOf: DecisionOf;
  readonly childId: string;
  readonly deciderAgencyId: string;
  readonly reviewerAgencyId: string;
}

const LAPSE: Statement = {
  name: 'lapse-reviews',
  text: `select review_id as id, decision_id as "decisionId", decision_of as "decisionOf", child_id as "childId",
      decider_agency_id as "deciderAgencyId", reviewer_agency_id as "reviewerAgencyId"
    from referrals.lapse_reviews($1)`,
};

const END: Statement = {
  name: 'end-for-protection',
  text: `select referral_id as id, from_state as "from", child_id as "childId", basis, stage,
      referring_agency_id as "referringAgencyId"
    from referrals.end_for_protection($1, $2)`,
};

/** What ends with an intake, of whatever agency it is: the database ends it, since the actor may see nothing of it. */
@Injectable()
export class EndedReferralRepository {
  async lapseReviews(work: Work, intakeId: string): Promise<LapsedReview[]> {
    return work.query<LapsedReview>(LAPSE, [intakeId]);
  }

  async end(work: Work, intakeId: string, states: readonly ReferralState[]): Promise<EndedReferral[]> {
    return work.query<EndedReferral>(END, [intakeId, states]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ReviewFacts } from '../../reviews';

/** In whose presence it was said, and why. */
export interface TakingBack {
  readonly reasonCode: string;
  readonly lawyerPresent: boolean;
  readonly lawyerAbsenceReason: string | null;
}

/** A review that was taken back: what follows is told of it, and to the actor nothing. */
export type TakenBackReview = Omit<ReviewFacts, 'reasonCode'> & { readonly id: string };

const TAKE_BACK: Statement = {
  name: 'take-back-of-mandate',
  text: `select review_id as id, decision_kind as "decisionKind", decision_id as "decisionId", decision_of as "decisionOf",
      child_id as "childId", decider_agency_id as "deciderAgencyId", reviewer_agency_id as "reviewerAgencyId"
    from legal_clinic.take_back($1, $2)`,
};

/** What lawyers wrote by a mandate that is over: the database takes it back, since the actor sees nothing of it. */
@Injectable()
export class TakenBackRepository {
  async takeBack(work: Work, mandateId: string, taking: TakingBack): Promise<TakenBackReview[]> {
    return work.query<TakenBackReview>(TAKE_BACK, [mandateId, JSON.stringify(taking)]);
  }
}

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

interface TakenBackThing {
  readonly id: string;
  readonly version: number;
  readonly childId: string;
}
type TakenBackReview = TakenBackThing & Omit<ReviewFacts, 'reasonCode'> & { readonly kind: 'review' };
/** What was taken back: the audit trail names it, and the actor is told nothing. */
export type TakenBack = TakenBackReview | (TakenBackThing & { readonly kind: 'document' });

const TAKE_BACK: Statement = {
  name: 'take-back-of-mandate',
  text: `select kind, id, version, child_id as "childId", decision_kind as "decisionKind", decision_id as "decisionId",
      decision_of as "decisionOf", decider_agency_id as "deciderAgencyId", reviewer_agency_id as "reviewerAgencyId"
    from legal_clinic.take_back($1, $2)`,
};

/** What lawyers wrote by a mandate that is over: the database takes it back, since the actor sees nothing of it. */
@Injectable()
export class TakenBackRepository {
  async takeBack(work: Work, mandateId: string, taking: TakingBack): Promise<TakenBack[]> {
    return work.query<TakenBack>(TAKE_BACK, [mandateId, JSON.stringify(taking)]);
  }
}

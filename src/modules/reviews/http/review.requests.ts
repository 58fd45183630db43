import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { DECISION_KINDS, DECISIONS_OF, type DecisionKind, type DecisionOf } from '../contract';
import { ASKED_BY, type AskedBy } from '../domain/review';
import { reviewLifecycle, type ReviewState } from '../domain/review.lifecycle';
import { REVIEW_LISTS, type ReviewListName } from '../persistence/review-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class ReviewedDecisionRequest {
  @ChoiceField(DECISION_KINDS, 'Kind of the file that was decided on')
  kind: DecisionKind;

  @IdField()
  id: string;

  @ChoiceField(DECISIONS_OF, 'What is to be reviewed')
  of: DecisionOf;
}

export class AskReviewRequest {
  @ApiProperty({ type: ReviewedDecisionRequest })
  @ValidateNested()
  @Type(() => ReviewedDecisionRequest)
  decision: ReviewedDecisionRequest;

  @ChoiceField(ASKED_BY)
  askedBy: AskedBy;

  @IdField('Where a representative asks', 'optional')
  representativeId?: string;

  @InstantField('When it was asked for')
  askedAt: string;

  @WordsField(8000, 'In the words of who asks')
  reasons: string;

  @CodeField('Code of list late-review-reasons', 'optional')
  lateReason?: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;

  @IdField('Who is to review; else the body above the decider, or a court', 'optional')
  reviewerAgencyId?: string;
}

export class AssignReviewRequest {
  @IdField('For the body above', 'optional')
  reviewerAgencyId?: string;

  @IdField('A colleague; else oneself', 'optional')
  reviewerId?: string;
}

export class WithdrawReviewRequest {
  @CodeField('Code of list withdraw-reasons')
  reasonCode: string;

  @ChoiceField(ASKED_BY, 'Who says so: nobody else than who asked')
  withdrawnBy: AskedBy;

  @YesOrNoField()
  lawyerPresent: boolean;

  @CodeField('Code of list lawyer-absence-reasons', 'optional')
  lawyerAbsenceReason?: string;
}

export class UpholdReviewRequest {
  @CodeField('Code of list uphold-reasons')
  reasonCode: string;

  @WordsField(8000, 'The finding in words')
  reasons: string;
}

export class ReviewListQuery extends PageQuery {
  @ListField(REVIEW_LISTS, 'asked-by-us')
  list: ReviewListName = 'asked-by-us';

  @ChoiceField(reviewLifecycle.states, 'Only in this state', 'optional')
  state?: ReviewState;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @IdField('The file that was decided on', 'optional')
  decisionId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}

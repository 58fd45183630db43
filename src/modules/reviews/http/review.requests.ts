import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { DECISIONS_OF, type DecisionKind, type DecisionOf } from '../contract';
import { ASKED_BY, type AskedBy } from '../domain/review';
import { reviewLifecycle, type ReviewState } from '../domain/review.lifecycle';
import { REVIEW_LISTS, type ReviewListName } from '../persistence/review-lists';

export class ReviewedDecisionRequest {
  @ApiProperty({ enum: ['referral'], description: 'Kind of the file that was decided on' })
  @IsIn(['referral'])
  kind: DecisionKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;

  @ApiProperty({ enum: DECISIONS_OF, description: 'What is to be reviewed' })
  @IsIn(DECISIONS_OF)
  of: DecisionOf;
}

export class AskReviewRequest {
  @ApiProperty({ type: ReviewedDecisionRequest })
  @ValidateNested()
  @Type(() => ReviewedDecisionRequest)
  decision: ReviewedDecisionRequest;

  @ApiProperty({ enum: ASKED_BY })
  @IsIn(ASKED_BY)
  askedBy: AskedBy;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Where a representative asks' })
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When it was asked for' })
  @IsInstant()
  askedAt: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'In the words of who asks' })
  @IsText(8000)
  reasons: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list late-review-reasons' })
  @IsOptional()
  @IsCode()
  lateReason?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who is to review; else the body above the decider, or a court',
  })
  @IsOptional()
  @IsUUID()
  reviewerAgencyId?: string;
}

export class AssignReviewRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'For the body above' })
  @IsOptional()
  @IsUUID()
  reviewerAgencyId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'A colleague; else oneself' })
  @IsOptional()
  @IsUUID()
  reviewerId?: string;
}

export class WithdrawReviewRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list withdraw-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ enum: ASKED_BY, description: 'Who says so: nobody else than who asked' })
  @IsIn(ASKED_BY)
  withdrawnBy: AskedBy;

  @ApiProperty()
  @IsBoolean()
  lawyerPresent: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list lawyer-absence-reasons' })
  @IsOptional()
  @IsCode()
  lawyerAbsenceReason?: string;
}

export class UpholdReviewRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list uphold-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'The finding in words' })
  @IsText(8000)
  reasons: string;
}

export class ReviewListQuery extends PageQuery {
  @ApiProperty({ enum: REVIEW_LISTS, required: false, default: 'asked-by-us' })
  @IsOptional()
  @IsIn(REVIEW_LISTS)
  list: ReviewListName = 'asked-by-us';

  @ApiProperty({ required: false, enum: reviewLifecycle.states })
  @IsOptional()
  @IsIn(reviewLifecycle.states)
  state?: ReviewState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The file that was decided on',
  })
  @IsOptional()
  @IsUUID()
  decisionId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}

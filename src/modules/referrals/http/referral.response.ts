import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../platform/http/page';
import { BASES, CONDITIONS, NEXT_STEPS, STAGES } from '../domain/referral';
import type {
  Answer,
  Basis,
  Condition,
  ConditionCode,
  Explanation,
  NextStep,
  Offer,
  Stage,
} from '../domain/referral';
import { referralLifecycle, type ReferralAction, type ReferralState } from '../domain/referral.lifecycle';

export class ReferredChildResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  number: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  initials: string | null;
}

export class ClockResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of the dated rule' })
  code: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  startedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: ['in-time', 'near', 'overdue'] })
  standing: 'in-time' | 'near' | 'overdue';

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 40,
    description: 'Role that is told when it is late',
  })
  escalatesTo: string | null;
}

/** A referral in a list: initials and number, no name and no text. */
export class ReferralSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: referralLifecycle.states })
  state: ReferralState;

  @ApiProperty({ enum: BASES })
  basis: Basis;

  @ApiProperty({ enum: STAGES })
  stage: Stage;

  @ApiProperty({ type: ReferredChildResponse })
  child: ReferredChildResponse;

  @ApiProperty({ type: ClockResponse, nullable: true })
  clock: ClockResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class ReferralPageResponse implements Page<ReferralSummaryResponse> {
  @ApiProperty({ type: [ReferralSummaryResponse], maxItems: 200 })
  items: ReferralSummaryResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 512 })
  next: string | null;
}

export class ConditionResponse implements Condition {
  @ApiProperty({ enum: CONDITIONS })
  condition: ConditionCode;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  metAt: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ maxLength: 60 })
  attestedBy: string;

  @ApiProperty({ maxLength: 60 })
  basis: string;
}

export class ExplanationResponse implements Explanation {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  explainedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  explainedAt: string;

  @ApiProperty({ maxLength: 60 })
  language: string;

  @ApiProperty()
  lawyerPresent: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  lawyerAbsenceReason: string | null;
}

export class OfferResponse implements Offer {
  @ApiProperty({ maxLength: 60 })
  measure: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 730 })
  longestDays: number;

  @ApiProperty({ maxLength: 60 })
  consequences: string;

  @ApiProperty()
  reviewExplained: boolean;

  @ApiProperty({ type: ExplanationResponse })
  explanation: ExplanationResponse;
}

export class AnswerResponse implements Answer {
  @ApiProperty()
  takenUp: boolean;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  answeredAt: string;

  @ApiProperty()
  inCustody: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: ExplanationResponse })
  explanation: ExplanationResponse;
}

export class DecisionResponse {
  @ApiProperty({ enum: ['authorise', 'refuse', 'return', 'rescind', 'overturn'] })
  action: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  legalBasis: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  decidedAt: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 8000,
    description: 'For the parties to the decision',
  })
  reasons: string | null;
}

export class PlacementResponse {
  @ApiProperty({ enum: ['accept', 'waitlist', 'decline'] })
  action: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, enum: [...NEXT_STEPS, null] })
  nextStep: NextStep | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  answeredAt: string;
}

export class AvailableActionResponse {
  @ApiProperty({ enum: referralLifecycle.actions })
  action: ReferralAction;

  @ApiProperty()
  open: boolean;

  @ApiProperty({ required: false, maxLength: 100, description: 'Code why it is closed' })
  because?: string;
}

export class ReferralResponse extends ReferralSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ maxLength: 60 })
  district: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  gravity: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  referringAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  referrerId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  authorityAgencyId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  reviewerAgencyId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  centreAgencyId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  proposedMeasure: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 8000,
    description: 'For the unit and the authority',
  })
  summary: string | null;

  @ApiProperty({ type: [ConditionResponse], maxItems: 12 })
  conditions: readonly ConditionResponse[];

  @ApiProperty({ type: DecisionResponse, nullable: true })
  decision: DecisionResponse | null;

  @ApiProperty({ type: OfferResponse, nullable: true })
  offer: OfferResponse | null;

  @ApiProperty({ type: AnswerResponse, nullable: true })
  answer: AnswerResponse | null;

  @ApiProperty({ type: PlacementResponse, nullable: true })
  placement: PlacementResponse | null;

  @ApiProperty({ type: [AvailableActionResponse], maxItems: 20 })
  availableActions: readonly AvailableActionResponse[];
}

export class MilestoneResponse {
  @ApiProperty({ type: 'string', nullable: true, enum: [...referralLifecycle.states, null] })
  from: string | null;

  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: referralLifecycle.states })
  to: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency of who acted' })
  agencyId: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;
}

export class MilestonesResponse {
  @ApiProperty({ type: [MilestoneResponse], maxItems: 200 })
  items: MilestoneResponse[];

  @ApiProperty({ type: ClockResponse, nullable: true })
  clock: ClockResponse | null;
}

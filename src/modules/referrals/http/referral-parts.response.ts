import { ApiProperty } from '@nestjs/swagger';
import { CONDITIONS, NEXT_STEPS } from '../domain/referral';
import type { Answer, Condition, ConditionCode, Explanation, NextStep, Offer } from '../domain/referral';

export class ConditionResponse implements Omit<Condition, 'lawyerPresent' | 'unconfirmed'> {
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

  @ApiProperty({
    type: 'boolean',
    nullable: true,
    description: 'Whether a lawyer was there, where the record says so',
  })
  lawyerPresent: boolean | null;

  @ApiProperty({ description: 'A consent given in custody, and not confirmed after release yet' })
  unconfirmed: boolean;
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

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list back-dating-reasons, where it was written down late',
  })
  backDatingReason: string | null;
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

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list back-dating-reasons, where it was written down late',
  })
  backDatingReason: string | null;

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
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'What the dated rules said then; for the unit and the authority',
  })
  eligibilityCheckId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 8000,
    description: 'For who decides, and not for who referred',
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

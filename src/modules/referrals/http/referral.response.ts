import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { BASES, STAGES } from '../domain/referral';
import type { Basis, Stage } from '../domain/referral';
import {
  AnswerResponse,
  ConditionResponse,
  DecisionResponse,
  OfferResponse,
  PlacementResponse,
} from './referral-parts.response';
import { referralLifecycle, type ReferralState } from '../domain/referral.lifecycle';

export class ClockResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of the dated rule' })
  code: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  startedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

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

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: ClockResponse, nullable: true })
  clock: ClockResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class ReferralPageResponse extends pageResponse(ReferralSummaryResponse) {}

export class AvailableActionResponse extends availableActionResponse(referralLifecycle.actions, 100) {}

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

import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import {
  REFERRAL_MILESTONES,
  type ReachedMilestone,
  type ReferralMilestone,
} from '../domain/referral-milestone';
import {
  REFERRAL_OUTCOMES,
  REFERRAL_STAGES,
  type ReferralOutcome,
  type ReferralStage,
} from '../domain/referral-stage';
import { changesResponse, StatusDateResponse, StatusDeadlineResponse } from './window.response';

/** Something that has become of a referral. */
export class ReferralMilestoneResponse implements ReachedMilestone {
  @ApiProperty({ enum: REFERRAL_MILESTONES })
  kind: ReferralMilestone;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;
}

/** Where a referral stands, for who made it, and no word of it. */
export class ReferralStatusResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The referral' })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 12, description: 'Public number of the referral' })
  number: string;

  @ApiProperty({ enum: REFERRAL_STAGES })
  stage: ReferralStage;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  since: string;

  @ApiProperty({ type: 'string', nullable: true, enum: [...REFERRAL_OUTCOMES, null] })
  outcome: ReferralOutcome | null;

  @ApiProperty({ type: [ReferralMilestoneResponse], maxItems: 200 })
  milestones: readonly ReferralMilestoneResponse[];

  @ApiProperty({ type: StatusDateResponse, nullable: true, description: 'The answer that is due next' })
  next: StatusDateResponse | null;

  @ApiProperty({ type: [StatusDeadlineResponse], maxItems: 100 })
  deadlines: readonly StatusDeadlineResponse[];

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The agency with which it lies',
  })
  contactAgencyId: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  changedAt: string;
}

export class ReferralStatusPageResponse extends pageResponse(ReferralStatusResponse) {}

export class ReferralStatusChangesResponse extends changesResponse(ReferralStatusResponse) {}

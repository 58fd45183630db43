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
import { changesResponse, StandingResponse, StatusDateResponse } from './window.response';

/** Something that has become of a referral. */
export class ReferralMilestoneResponse implements ReachedMilestone {
  @ApiProperty({ enum: REFERRAL_MILESTONES })
  kind: ReferralMilestone;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;
}

/** Where a referral stands, for who made it, and no word of it. */
export class ReferralStatusResponse extends StandingResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The referral' })
  id: string;

  @ApiProperty({ maxLength: 12, description: 'Public number of the referral' })
  number: string;

  @ApiProperty({ enum: REFERRAL_STAGES })
  stage: ReferralStage;

  @ApiProperty({ type: 'string', nullable: true, enum: [...REFERRAL_OUTCOMES, null] })
  outcome: ReferralOutcome | null;

  @ApiProperty({ type: [ReferralMilestoneResponse], maxItems: 200 })
  milestones: readonly ReferralMilestoneResponse[];

  @ApiProperty({ type: StatusDateResponse, nullable: true, description: 'The answer that is due next' })
  next: StatusDateResponse | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The agency with which it lies',
  })
  contactAgencyId: string | null;
}

export class ReferralStatusPageResponse extends pageResponse(ReferralStatusResponse) {}

export class ReferralStatusChangesResponse extends changesResponse(ReferralStatusResponse) {}

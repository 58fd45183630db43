import { ApiProperty } from '@nestjs/swagger';
import { DefendedPlanResponse } from '../../case-plans';
import { RecordResponse } from '../../due-process';
import { DefendedDetentionReviewResponse, DefendedHearingResponse } from '../../hearings';
import { DefendedReferralResponse } from '../../referrals';
import { DefendedOrderResponse } from '../../sentencing';

/** One act that the child is said to have done. */
export class AllegedActResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list offences' })
  offence: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list gravity-bands' })
  gravity: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  committedOn: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 150 })
  ageYoungest: number;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 150, nullable: true })
  ageOldest: number | null;

  @ApiProperty({ maxLength: 60, description: 'Whether the evidence suffices, as assessed last' })
  evidence: string;
}

/** What a defence needs: acts alleged, rights and custody, decisions with their reasons, offers, the child’s own admission, orders. */
export class DefenceFileResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The mandate that opens it' })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'By which a statement is described' })
  childId: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 20,
    description: 'None where an order is all that is known',
  })
  intakeNumber: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  metAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  apprehendedAt: string | null;

  @ApiProperty({ type: [AllegedActResponse], maxItems: 100 })
  acts: readonly AllegedActResponse[];

  @ApiProperty({ type: RecordResponse, nullable: true })
  dueProcess: RecordResponse | null;

  @ApiProperty({ type: [DefendedReferralResponse], maxItems: 100 })
  referrals: readonly DefendedReferralResponse[];

  @ApiProperty({ type: [DefendedOrderResponse], maxItems: 100 })
  orders: readonly DefendedOrderResponse[];

  @ApiProperty({ type: [DefendedHearingResponse], maxItems: 1000, description: 'The oldest first' })
  hearings: readonly DefendedHearingResponse[];

  @ApiProperty({
    type: [DefendedDetentionReviewResponse],
    maxItems: 1000,
    description: 'Each time that a court looked at it again whether the child is held, the oldest first',
  })
  detentionReviews: readonly DefendedDetentionReviewResponse[];

  @ApiProperty({ type: [DefendedPlanResponse], maxItems: 100, description: 'Those that hold now' })
  plans: readonly DefendedPlanResponse[];
}

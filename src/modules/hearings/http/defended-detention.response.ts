import { ApiProperty } from '@nestjs/swagger';
import { DETENTION_OUTCOMES, type DetentionOutcome } from '../domain/detention.rules';

/** That a court looked at it again whether a child has to be held, as who stands for the child may know it; nobody in person. */
export class DefendedDetentionReviewResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The time in custody that led to it' })
  custodyId: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 100_000 })
  number: number;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The court that looked at it' })
  courtAgencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  reviewedAt: string;

  @ApiProperty({ enum: DETENTION_OUTCOMES })
  outcome: DetentionOutcome;

  @ApiProperty({
    ...{ type: 'string', format: 'uuid', nullable: true, maxLength: 36 },
    description: 'The order instead of remand that it led to',
  })
  orderId: string | null;

  @ApiProperty({ description: 'Whether a lawyer stood by the child' })
  lawyerPresent: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000, description: 'Why' })
  reasons: string | null;
}

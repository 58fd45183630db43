import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { DETENTION_OUTCOMES, type DetentionOutcome } from '../domain/detention.rules';

/** A child whom a judge keeps, and how that stands to its next review. */
export class DetentionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The time in custody that led to it' })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When the judge decided so' })
  heldSince: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 100_000 })
  reviews: number;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'The latest review',
  })
  reviewedAt: string | null;

  @ApiProperty({ enum: DETENTION_OUTCOMES, type: 'string', nullable: true })
  outcome: DetentionOutcome | null;

  @ApiProperty({
    ...{ type: 'string', format: 'uuid', nullable: true, maxLength: 36 },
    description: 'The order instead of remand that it led to',
  })
  orderId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 8000,
    description: 'For who decides, and who defends',
  })
  reasons: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'By when it is looked at again' })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'Until when it may last' })
  longestUntil: string;

  @ApiProperty({ description: 'Whether it lasts longer than that' })
  isTooLong: boolean;
}

export class DetentionPageResponse extends pageResponse(DetentionResponse) {}

import { ApiProperty } from '@nestjs/swagger';
import { ORDER_OUTCOMES, type OrderOutcome } from '../domain/order-finding';

const LIMIT_OR_NONE = {
  type: 'integer',
  format: 'int32',
  nullable: true,
  minimum: 0,
  maximum: 100_000,
} as const;

/** What one rule says of an order. */
export class OrderFindingResponse {
  @ApiProperty({ maxLength: 60 })
  code: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list measures; none for the whole',
  })
  measure: string | null;

  @ApiProperty({ enum: ORDER_OUTCOMES })
  outcome: OrderOutcome;

  @ApiProperty({ maxLength: 200, description: 'The source' })
  citation: string;

  @ApiProperty({ description: 'Whether the source was read' })
  verified: boolean;

  @ApiProperty(LIMIT_OR_NONE)
  least: number | null;

  @ApiProperty(LIMIT_OR_NONE)
  most: number | null;
}

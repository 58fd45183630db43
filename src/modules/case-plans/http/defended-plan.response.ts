import { ApiProperty } from '@nestjs/swagger';
import { GoalResponse } from './plan-content.response';

/** A plan that holds as who stands for the child may know it: what was agreed to; nobody who wrote it, nothing that was assessed. */
export class DefendedPlanResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  edition: number;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  startsOn: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  endsOn: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  approvedAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When the child signed it; none where it did not',
  })
  childSignedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000, description: 'What the child says of it' })
  childView: string | null;

  @ApiProperty({ type: [GoalResponse], maxItems: 20 })
  goals: readonly GoalResponse[];
}

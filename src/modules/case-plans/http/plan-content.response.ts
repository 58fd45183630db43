import { ApiProperty } from '@nestjs/swagger';

export class ActivityResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The same in each edition' })
  key: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  service: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  provider: string | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-doers' })
  doer: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 30 })
  times: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-rhythms' })
  rhythm: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 5, maximum: 480 })
  minutes: number;

  @ApiProperty({ format: 'date', maxLength: 10 })
  untilOn: string;
}

export class GoalResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The same in each edition' })
  key: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list goal-areas' })
  area: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  aim: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  measure: string | null;

  @ApiProperty({ type: [ActivityResponse], maxItems: 20 })
  activities: ActivityResponse[];
}

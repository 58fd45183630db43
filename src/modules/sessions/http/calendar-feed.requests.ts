import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';

export class NewCalendarFeedRequest {
  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'A room, for who coordinates the centre; without it what oneself leads',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 366,
    description: 'After how many days it ends',
  })
  @IsInt()
  @Min(1)
  @Max(366)
  days: number;
}

export class CalendarLinkParams {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Length(1, 200)
  link: string;
}

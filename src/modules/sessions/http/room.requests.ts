import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsText } from '../../../platform/http/field.decorator';

export class NewRoomRequest {
  @ApiProperty({ minLength: 1, maxLength: 80, description: 'How the centre calls it' })
  @IsText(80)
  name: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 500,
    description: 'For how many children it has room',
  })
  @IsInt()
  @Min(1)
  @Max(500)
  seats: number;

  @ApiProperty({
    required: false,
    default: 30,
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 480,
    description: 'How many minutes lie there between children who are kept apart',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(480)
  apartMinutes = 30;
}

import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
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
}

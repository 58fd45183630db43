import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { NumberField, WordsField } from '../../../platform/http/request-field.decorator';

export class NewRoomRequest {
  @WordsField(80, 'How the centre calls it')
  name: string;

  @NumberField([1, 500], 'For how many children it has room')
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

import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '../../../platform/http/field.decorator';

export class WriteMessageRequest {
  @ApiProperty({
    minLength: 1,
    maxLength: 2000,
    description: 'What the other side has to know; no details of the sessions',
  })
  @IsText(2000)
  words: string;
}

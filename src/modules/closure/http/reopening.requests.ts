import { ApiProperty } from '@nestjs/swagger';
import { IsCode, IsText } from '../../../platform/http/field.decorator';

export class AskToReopenRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list reopening-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'What the child wishes, or which error it is' })
  @IsText(4000)
  note: string;
}

export class DeclineReopeningRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list reopening-decline-reasons' })
  @IsCode()
  reasonCode: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { ToldRequest } from './told.requests';

export class NewNotificationRequest extends ToldRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list notification-recipients' })
  @IsCode()
  recipient: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Which representative, if known',
  })
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200, description: 'Name and contact' })
  @IsOptional()
  @IsText(200)
  name?: string;
}

export class AttemptRequest extends ToldRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  attemptedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list notification-methods' })
  @IsCode()
  method: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list notification-results' })
  @IsCode()
  result: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 1000 })
  @IsOptional()
  @IsText(1000)
  note?: string;
}

export class WithholdRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list withholding-reasons' })
  @IsCode()
  reasonCode: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCode, IsInstant, IsLocalDay, IsText } from '../../../platform/http/field.decorator';

export class SuspendRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-suspension-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Else from now on' })
  @IsOptional()
  @IsInstant()
  fromAt?: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Last day, as planned' })
  @IsOptional()
  @IsLocalDay()
  plannedUntil?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 4000, description: 'Why' })
  @IsOptional()
  @IsText(4000)
  note?: string;
}

export class EndSuspensionRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-suspension-ends' })
  @IsCode()
  reasonCode: string;
}

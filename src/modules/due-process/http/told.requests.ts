import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';

export class CorrectsRequest {
  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'The entry that was wrong; it is kept and marked',
  })
  @IsUUID()
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list entry-correction-reasons' })
  @IsCode()
  reasonCode: string;
}

/** What is told may say why it is told late. */
export class LateRequest {
  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

/** What every entry may say of its own telling. */
export class ToldRequest extends LateRequest {
  @ApiProperty({ required: false, type: CorrectsRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => CorrectsRequest)
  corrects?: CorrectsRequest;
}

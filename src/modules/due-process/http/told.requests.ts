import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CodeField, IdField } from '../../../platform/http/request-field.decorator';

export class CorrectsRequest {
  @IdField('The entry that was wrong; it is kept and marked')
  id: string;

  @CodeField('Code of list entry-correction-reasons')
  reasonCode: string;
}

/** What is told may say why it is told late. */
export class LateRequest {
  @CodeField('Why it is recorded more than a day later', 'optional')
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

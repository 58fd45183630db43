import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { IsText } from '../../../platform/http/field.decorator';
import { CORRECTION_REASONS, type CorrectionReason } from '../domain/corrected-field';
import { BirthDateRequest, NameRequest } from './identity.requests';
import { ChoiceField } from '../../../platform/http/request-field.decorator';

/** What was wrong, told anew; what is left out stays as it is. */
export class CorrectIdentityRequest {
  @ApiProperty({ required: false, type: NameRequest })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NameRequest)
  name?: NameRequest;

  @ApiProperty({ required: false, type: BirthDateRequest })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BirthDateRequest)
  birthDate?: BirthDateRequest;

  @ApiProperty({
    required: false,
    type: 'string',
    nullable: true,
    minLength: 1,
    maxLength: 32,
    description: 'null removes it',
  })
  @ValidateIf(
    ({ identityNumber }: CorrectIdentityRequest) => identityNumber !== undefined && identityNumber !== null,
  )
  @IsText(32)
  identityNumber?: string | null;

  @ChoiceField(CORRECTION_REASONS)
  reasonCode: CorrectionReason;
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { VISIBLE_LETTER } from '../../../kernel/visible-letter';
import { IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { TOLD_CERTAINTIES, type BirthDateCertainty } from '../domain/birth-date';

/** Has a letter that shows, and no control characters. */
export const NAME = new RegExp(String.raw`^[^\p{C}]*${VISIBLE_LETTER}[^\p{C}]*$`, 'u');

export class BirthDateRequest {
  @ApiProperty({ enum: TOLD_CERTAINTIES })
  @IsIn(TOLD_CERTAINTIES)
  certainty: BirthDateCertainty;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'One known day; or a range' })
  @IsOptional()
  @IsLocalDay()
  day?: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  earliest?: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  latest?: string;
}

export class NameRequest {
  @ApiProperty({ minLength: 1, maxLength: 100 })
  @IsString()
  @Length(1, 100)
  @Matches(NAME)
  givenName: string;

  @ApiProperty({ minLength: 1, maxLength: 100 })
  @IsString()
  @Length(1, 100)
  @Matches(NAME)
  familyName: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 100 })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(NAME)
  patronymic?: string;
}

export class IdentityRequest extends NameRequest {
  @ApiProperty({ required: false, type: BirthDateRequest })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BirthDateRequest)
  birthDate?: BirthDateRequest;

  @ApiProperty({ required: false, minLength: 1, maxLength: 32 })
  @IsOptional()
  @IsText(32)
  identityNumber?: string;
}

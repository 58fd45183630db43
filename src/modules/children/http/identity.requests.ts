import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { VISIBLE_LETTER } from '../../../kernel/visible-letter';
import { TOLD_CERTAINTIES, type BirthDateCertainty } from '../domain/birth-date';
import { ChoiceField, DayField, WordsField } from '../../../platform/http/request-field.decorator';

/** Has a letter that shows, and no control characters. */
export const NAME = new RegExp(String.raw`^[^\p{C}]*${VISIBLE_LETTER}[^\p{C}]*$`, 'u');

export class BirthDateRequest {
  @ChoiceField(TOLD_CERTAINTIES)
  certainty: BirthDateCertainty;

  @DayField('One known day; or a range', 'optional')
  day?: string;

  @DayField('The earliest day of birth that is possible', 'optional')
  earliest?: string;

  @DayField('The latest day of birth that is possible', 'optional')
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

  @WordsField(32, 'Number of the identity document', 'optional')
  identityNumber?: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { NAME } from './identity.requests';
import { CodeField, DayField, WordsField } from '../../../platform/http/request-field.decorator';

export class NewRepresentativeRequest {
  @CodeField('Code of list representative-kinds')
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME)
  name: string;

  @WordsField(200, 'How they are reached', 'optional')
  contact?: string;

  @CodeField('Code of list representative-authorities')
  authority: string;

  @CodeField('Code of list representative-proofs', 'optional')
  proof?: string;

  @CodeField('Code of list representative-conflicts')
  conflict: string;

  @DayField()
  validFrom: string;

  @DayField('Until which day they stand for the child', 'optional')
  validUntil?: string;
}

/** What changes in time; what is left out stays as it is. */
export class AmendRepresentativeRequest {
  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list representative-conflicts' })
  @ValidateIf(({ conflict }: AmendRepresentativeRequest) => conflict !== undefined)
  @IsCode()
  conflict?: string;

  @ApiProperty({ required: false, type: 'string', format: 'date', nullable: true, maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  validUntil?: string | null;

  @ApiProperty({ required: false, type: 'string', nullable: true, minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsText(200)
  contact?: string | null;
}

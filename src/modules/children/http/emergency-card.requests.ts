import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { NAME } from './identity.requests';
import { CodeField, InstantField, WordsField } from '../../../platform/http/request-field.decorator';

const TELEPHONE = '^[+]?[0-9][0-9 ()-]{2,39}$';

export class EmergencyContactRequest {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME)
  name: string;

  @ApiProperty({ minLength: 3, maxLength: 41, pattern: TELEPHONE })
  @Matches(new RegExp(TELEPHONE))
  phone: string;

  @CodeField('Code of list emergency-contact-relations')
  relation: string;
}

/** The whole card: what is left out is not known, or is no more. */
export class EmergencyCardRequest {
  @WordsField(2000, 'Medicines, dose and times', 'optional')
  medication?: string;

  @WordsField(2000, 'What the child must not be given', 'optional')
  allergies?: string;

  @WordsField(2000, 'Illnesses and conditions', 'optional')
  conditions?: string;

  @CodeField('Code of list self-harm-risks')
  selfHarmRisk: string;

  @WordsField(2000, 'What helps, what to avoid', 'optional')
  selfHarmNote?: string;

  @ApiProperty({ type: [EmergencyContactRequest], minItems: 0, maxItems: 10, description: 'Whom to call' })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => EmergencyContactRequest)
  contacts: EmergencyContactRequest[];

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    minItems: 1,
    maxItems: 10,
    description: 'Codes of list languages in which the child understands',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsCode({ each: true })
  languages: string[];

  @WordsField(2000, 'How to speak with the child', 'optional')
  communication?: string;

  @InstantField('Gone through with the child or the family')
  reviewedAt: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { NAME } from './identity.requests';

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

  @ApiProperty({ maxLength: 60, description: 'Code of list emergency-contact-relations' })
  @IsCode()
  relation: string;
}

/** The whole card: what is left out is not known, or is no more. */
export class EmergencyCardRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'Medicines, dose and times' })
  @IsOptional()
  @IsText(2000)
  medication?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000 })
  @IsOptional()
  @IsText(2000)
  allergies?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'Illnesses and conditions' })
  @IsOptional()
  @IsText(2000)
  conditions?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list self-harm-risks' })
  @IsCode()
  selfHarmRisk: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'What helps, what to avoid' })
  @IsOptional()
  @IsText(2000)
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

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'How to speak with the child' })
  @IsOptional()
  @IsText(2000)
  communication?: string;

  @ApiProperty({
    format: 'date-time',
    maxLength: 35,
    description: 'Gone through with the child or the family',
  })
  @IsInstant()
  reviewedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

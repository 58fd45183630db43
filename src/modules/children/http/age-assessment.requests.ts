import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';

/** An assessment of one child. */
export class AgeAssessmentParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  assessmentId: string;
}

/** How old a child is held to be, by which method, and with which margin. */
export class NewAgeAssessmentRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list age-assessment-methods' })
  @IsCode()
  method: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list age-assessment-bodies: who assessed' })
  @IsCode()
  body: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  assessedOn: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'The oldest reading' })
  @IsLocalDay()
  earliestBirthDay: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'The youngest reading' })
  @IsLocalDay()
  latestBirthDay: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 60,
    description: 'The margin of error that the assessor states; it widens the range on both sides',
  })
  @IsInt()
  @Min(0)
  @Max(60)
  marginMonths: number;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'What was found' })
  @IsText(4000)
  findings: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 120,
    description: 'Number of the document or report',
  })
  @IsOptional()
  @IsText(120)
  documentNumber?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The consent of the child to it; methods that touch the child ask for one',
  })
  @IsOptional()
  @IsUUID()
  consentId?: string;
}

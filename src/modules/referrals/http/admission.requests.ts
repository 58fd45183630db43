import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';

export class AdmissionRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When the child admitted it' })
  @IsInstant()
  admittedAt: string;

  @ApiProperty({
    maxLength: 60,
    description: 'Who stands for its being free, code of list condition-attestors, which says who may',
  })
  @IsCode()
  freelyAttestedBy: string;

  @ApiProperty()
  @IsBoolean()
  lawyerPresent: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list lawyer-absence-reasons' })
  @IsOptional()
  @IsCode()
  lawyerAbsenceReason?: string;

  @ApiProperty()
  @IsBoolean()
  representativePresent: boolean;

  @ApiProperty({
    description: 'Whether the child was held then; such an admission is recorded again in freedom',
  })
  @IsBoolean()
  inCustody: boolean;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 8000, description: 'In the words of the child' })
  @IsOptional()
  @IsText(8000)
  words?: string;
}

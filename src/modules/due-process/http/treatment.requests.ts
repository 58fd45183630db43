import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { TREATMENT_ANSWERS, type TreatmentAnswer } from '../domain/treatment';

export class TreatmentAnswerRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  askedAt: string;

  @ApiProperty({ description: 'Whether nobody who held the child could hear the answer' })
  @IsBoolean()
  inPrivate: boolean;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ description: 'Whether an interpreter took part' })
  @IsBoolean()
  interpreterPresent: boolean;

  @ApiProperty({ enum: TREATMENT_ANSWERS })
  @IsIn(TREATMENT_ANSWERS)
  answer: TreatmentAnswer;

  @ApiProperty({ required: false, minLength: 1, maxLength: 4000, description: 'In the words of the child' })
  @IsOptional()
  @IsText(4000)
  words?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

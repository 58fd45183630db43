import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText, OrNotSaid } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class NewAssessmentRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list assessment-tools' })
  @IsCode()
  tool: string;
}

export class DomainAnswerRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list assessment-domains' })
  @IsCode()
  domain: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 20,
    description: 'On the scale of the tool',
  })
  @IsInt()
  @Min(0)
  @Max(20)
  score: number;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'Why this score' })
  @IsText(4000)
  reason: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 4000,
    description: 'What is strong here',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(4000)
  strength?: string;
}

/** What is left out stays as it is. */
export class AmendAssessmentRequest {
  @ApiProperty({ required: false, type: [DomainAnswerRequest], maxItems: 50 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DomainAnswerRequest)
  answers?: DomainAnswerRequest[];

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'The child’s own words',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  childWords?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'The parents’ own words',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  parentWords?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Code of list parent-words-missing-reasons',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  parentWordsMissing?: string;

  @ApiProperty({ required: false, nullable: true, maxLength: 60, description: 'Code of list risks-to-self' })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  riskToSelf?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Code of list risks-to-others',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  riskToOthers?: string;
}

export class StepDoneRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  doneAt: string;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'What was done' })
  @IsText(4000)
  note: string;
}

export class AssessmentListQuery extends PageQuery {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;
}

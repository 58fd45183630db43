import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import {
  CodeField,
  IdField,
  InstantField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class NewAssessmentRequest {
  @IdField()
  caseId: string;

  @CodeField('Code of list assessment-tools')
  tool: string;
}

export class DomainAnswerRequest {
  @CodeField('Code of list assessment-domains')
  domain: string;

  @NumberField([0, 20], 'On the scale of the tool')
  score: number;

  @WordsField(4000, 'Why this score')
  reason: string;

  @WordsField(4000, 'What is strong here', 'or-null')
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

  @WordsField(8000, 'The child’s own words', 'or-null')
  childWords?: string;

  @WordsField(8000, 'The parents’ own words', 'or-null')
  parentWords?: string;

  @CodeField('Code of list parent-words-missing-reasons', 'or-null')
  parentWordsMissing?: string;

  @CodeField('Code of list risks-to-self', 'or-null')
  riskToSelf?: string;

  @CodeField('Code of list risks-to-others', 'or-null')
  riskToOthers?: string;
}

export class StepDoneRequest {
  @InstantField()
  doneAt: string;

  @WordsField(4000, 'What was done')
  note: string;
}

export class AssessmentListQuery extends PageQuery {
  @IdField()
  caseId: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { ToldRequest } from './told.requests';
import {
  CodeField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class RightsExplanationRequest extends ToldRequest {
  @InstantField()
  explainedAt: string;

  @IdField('Who explained; oneself if left out', 'optional')
  explainedBy?: string;

  @CodeField('Code of list languages')
  language: string;

  @YesOrNoField('Whether an interpreter took part')
  interpreterPresent: boolean;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    minItems: 1,
    maxItems: 40,
    description: 'Codes of list rights',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsCode({ each: true })
  rights: string[];

  @CodeField('Code of list understanding-checks')
  understanding: string;

  @WordsField(1000, 'What the child said of it', 'optional')
  words?: string;

  @InstantField('When the written notice was handed over', 'optional')
  noticeHandedAt?: string;
}

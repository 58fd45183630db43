import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import type { LocalDate } from '../../../kernel/local-date';
import { IsId, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { CodeField, IdField } from '../../../platform/http/request-field.decorator';

export class KeepApartRequest {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 2,
    maxItems: 2,
    uniqueItems: true,
    description: 'The cases of the two children',
  })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsId({ each: true })
  caseIds: string[];

  @CodeField('Code of list keep-apart-reasons')
  reasonCode: string;

  @ApiProperty({
    required: false,
    type: 'string',
    format: 'date',
    maxLength: 10,
    description: 'First day; else today',
  })
  @IsOptional()
  @IsLocalDay()
  validFrom?: LocalDate;

  @ApiProperty({
    required: false,
    type: 'string',
    format: 'date',
    maxLength: 10,
    description: 'Last day; else without end',
  })
  @IsOptional()
  @IsLocalDay()
  validUntil?: LocalDate;
}

export class KeptApartQuery extends PageQuery {
  @IdField('Only of this case', 'optional')
  caseId?: string;
}

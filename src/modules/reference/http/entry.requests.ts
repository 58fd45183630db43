import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmptyObject, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import type { Attributes } from '../domain/attribute-shape';
import { attributesSchema } from './attributes-schema';
import { DatedFactRequest } from './dated-fact.requests';
import { NumberField, WordsField, YesOrNoField } from '../../../platform/http/request-field.decorator';

const MOST_SORT = 1_000_000;

export class LabelsRequest {
  @WordsField(300, 'Azerbaijani')
  az: string;

  @WordsField(300, 'English')
  en: string;

  @WordsField(300, 'Russian')
  ru: string;
}

export class NewEntryRequest extends DatedFactRequest {
  @ApiProperty({ maxLength: 60, pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$' })
  @IsCode()
  code: string;

  @ApiProperty({ type: LabelsRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => LabelsRequest)
  labels: LabelsRequest;

  @ApiProperty(attributesSchema())
  @IsObject()
  attributes: Attributes;

  @NumberField([0, MOST_SORT], 'Place')
  sort: number;
}

/** What is left out stays as it is; labels and attributes are given as a whole. */
export class EntryCorrectionRequest {
  @ApiProperty({ required: false, type: LabelsRequest })
  @IsOptional()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => LabelsRequest)
  labels?: LabelsRequest;

  @ApiProperty({ ...attributesSchema(), required: false } as Parameters<typeof ApiProperty>[0])
  @IsOptional()
  @IsObject()
  attributes?: Attributes;

  @YesOrNoField('Whether the source was read', 'optional')
  verified?: boolean;

  @WordsField(300, 'Where the entry is from', 'optional')
  source?: string;

  @NumberField([0, MOST_SORT], 'Its place in the list', 'optional')
  sort?: number;
}

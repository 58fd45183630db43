import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsNotEmptyObject,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import type { Attributes } from '../domain/attribute-shape';
import { attributesSchema } from './attributes-schema';
import { DatedFactRequest } from './dated-fact.requests';

const MOST_SORT = 1_000_000;

export class LabelsRequest {
  @ApiProperty({ minLength: 1, maxLength: 300, description: 'Azerbaijani' })
  @IsText(300)
  az: string;

  @ApiProperty({ minLength: 1, maxLength: 300, description: 'English' })
  @IsText(300)
  en: string;

  @ApiProperty({ minLength: 1, maxLength: 300, description: 'Russian' })
  @IsText(300)
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

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: MOST_SORT, description: 'Place' })
  @IsInt()
  @Min(0)
  @Max(MOST_SORT)
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

  @ApiProperty({ required: false, description: 'Whether the source was read' })
  @IsOptional()
  @IsBoolean()
  verified?: boolean;

  @ApiProperty({ required: false, minLength: 1, maxLength: 300 })
  @IsOptional()
  @IsText(300)
  source?: string;

  @ApiProperty({ required: false, type: 'integer', format: 'int32', minimum: 0, maximum: MOST_SORT })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_SORT)
  sort?: number;
}

import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsUUID,
} from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { ToldRequest } from './told.requests';

export class RightsExplanationRequest extends ToldRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  explainedAt: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who explained; oneself if left out',
  })
  @IsOptional()
  @IsUUID()
  explainedBy?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ description: 'Whether an interpreter took part' })
  @IsBoolean()
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

  @ApiProperty({ maxLength: 60, description: 'Code of list understanding-checks' })
  @IsCode()
  understanding: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 1000, description: 'What the child said of it' })
  @IsOptional()
  @IsText(1000)
  words?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  noticeHandedAt?: string;
}

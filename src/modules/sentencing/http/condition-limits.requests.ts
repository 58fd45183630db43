import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { CodeField, DayField, TimeField, WordsField } from '../../../platform/http/request-field.decorator';

export class ConditionExceptionRequest {
  @CodeField('Code of list condition-exceptions')
  code: string;

  @DayField('On which day; only for what is left free on one day', 'optional')
  on?: string;
}

/** When and where, on the clock of the place of the installation. Nothing finds out where a child is. */
export class ConditionLimitsRequest {
  @ApiProperty({
    ...{ type: 'integer', format: 'int32', minimum: 1, maximum: 7, isArray: true, required: false },
    ...{ minItems: 1, maxItems: 7, description: '1 is Monday; every day where nothing is said' },
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays?: number[];

  @TimeField('From when', 'optional')
  from?: string;

  @TimeField('Until when; on the next day where it is not later than the beginning', 'optional')
  until?: string;

  @ApiProperty({
    ...{ type: 'string', isArray: true, required: false, minItems: 1, maxItems: 5 },
    ...{ items: { type: 'string', maxLength: 60 }, description: 'Codes of list condition-places' },
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsCode({ each: true })
  places?: string[];

  @WordsField(500, 'Which places exactly', 'optional')
  placeWords?: string;

  @ApiProperty({ type: [ConditionExceptionRequest], required: false, maxItems: 10 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ConditionExceptionRequest)
  exceptions?: ConditionExceptionRequest[];

  @DayField('First day; of the order where nothing is said', 'optional')
  fromOn?: string;

  @DayField('Last day; of the order where nothing is said', 'optional')
  untilOn?: string;
}

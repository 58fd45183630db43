import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { RULE_CODES } from '../domain/rule-book';
import type { RuleParameters } from '../domain/rule-parameters';
import { RULE_POLICIES, type RulePolicy } from '../domain/rule-version';
import { ruleVersionLifecycle, type RuleVersionState } from '../domain/rule-version.lifecycle';

export class BandLimitRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list gravity-bands' })
  @IsCode()
  band: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 4000 })
  @IsInt()
  @Min(1)
  @Max(4000)
  amount: number;
}

export class RuleParametersRequest implements RuleParameters {
  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    minItems: 1,
    maxItems: 20,
    description: 'Codes of list gravity-bands',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  bands?: string[];

  @ApiProperty({ required: false, type: 'integer', format: 'int32', minimum: 0, maximum: 100 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  most?: number;

  @ApiProperty({
    required: false,
    type: [BandLimitRequest],
    minItems: 1,
    maxItems: 20,
    description: 'Days or months for each gravity band, as the rule says',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => BandLimitRequest)
  limits?: BandLimitRequest[];
}

export class RuleContentRequest {
  @ApiProperty({ enum: RULE_POLICIES, description: 'Only a rule can block' })
  @IsIn(RULE_POLICIES)
  policy: RulePolicy;

  @ApiProperty({ type: RuleParametersRequest })
  @ValidateNested()
  @Type(() => RuleParametersRequest)
  parameters: RuleParametersRequest;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'First day; still to come when it is approved' })
  @IsLocalDay()
  validFrom: string;

  @ApiProperty({ minLength: 1, maxLength: 300, description: 'Article that it rests on' })
  @IsText(300)
  citation: string;

  @ApiProperty({ description: 'Whether the source was read' })
  @IsBoolean()
  verified: boolean;

  @ApiProperty({ minLength: 1, maxLength: 300, description: 'Law or document that it rests on' })
  @IsText(300)
  source: string;
}

export class NewRuleRequest extends RuleContentRequest {
  @ApiProperty({ enum: RULE_CODES })
  @IsIn(RULE_CODES)
  code: string;
}

export class SendBackRequest {
  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Why, about the rule and nobody' })
  @IsText(500)
  note: string;
}

export class RuleListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: RULE_CODES })
  @IsOptional()
  @IsIn(RULE_CODES)
  code?: string;

  @ApiProperty({ required: false, enum: ruleVersionLifecycle.states })
  @IsOptional()
  @IsIn(ruleVersionLifecycle.states)
  state?: RuleVersionState;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Only what holds on a day' })
  @IsOptional()
  @IsLocalDay()
  inForceOn?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { RULE_CODES } from '../domain/rule-book';
import type { RuleParameters } from '../domain/rule-parameters';
import { RULE_POLICIES, type RulePolicy } from '../domain/rule-version';
import { ruleVersionLifecycle, type RuleVersionState } from '../domain/rule-version.lifecycle';
import {
  ChoiceField,
  CodeField,
  DayField,
  InstantField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class BandLimitRequest {
  @CodeField('Code of list gravity-bands')
  band: string;

  @NumberField([1, 4000])
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

  @NumberField([0, 100], 'How many at most, as the rule says', 'optional')
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
  @ChoiceField(RULE_POLICIES, 'Only a rule can block')
  policy: RulePolicy;

  @ApiProperty({ type: RuleParametersRequest })
  @ValidateNested()
  @Type(() => RuleParametersRequest)
  parameters: RuleParametersRequest;

  @DayField('First day; still to come when it is approved')
  validFrom: string;

  @WordsField(300, 'Article that it rests on')
  citation: string;

  @YesOrNoField('Whether the source was read')
  verified: boolean;

  @WordsField(300, 'Law or document that it rests on')
  source: string;
}

export class NewRuleRequest extends RuleContentRequest {
  @ChoiceField(RULE_CODES)
  code: string;
}

export class SendBackRequest {
  @WordsField(500, 'Why, about the rule and nobody')
  note: string;
}

export class RuleListQuery extends PageQuery {
  @ChoiceField(RULE_CODES, 'Only of this code', 'optional')
  code?: string;

  @ChoiceField(ruleVersionLifecycle.states, 'Only in this state', 'optional')
  state?: RuleVersionState;

  @DayField('Only what holds on a day', 'optional')
  inForceOn?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}

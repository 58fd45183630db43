import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { FINDING_KINDS, type FindingKind } from '../domain/eligibility-rule';
import { RULE_CODES } from '../domain/rule-book';
import { PARAMETER_NAMES, type ParameterName } from '../domain/rule-parameters';
import { RULE_POLICIES, type RulePolicy } from '../domain/rule-version';
import {
  ruleVersionLifecycle,
  type RuleVersionAction,
  type RuleVersionState,
} from '../domain/rule-version.lifecycle';
import { TextResponse } from './finding.response';

export class BandLimitResponse {
  @ApiProperty({ maxLength: 60 })
  band: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 4000 })
  amount: number;
}

export class RuleParametersResponse {
  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 20 })
  bands: readonly string[];

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100 })
  most: number | null;

  @ApiProperty({ type: [BandLimitResponse], maxItems: 20 })
  limits: BandLimitResponse[];
}

export class RuleActionResponse {
  @ApiProperty({ enum: ruleVersionLifecycle.actions })
  action: RuleVersionAction;

  @ApiProperty()
  open: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100, description: 'Code: why it is closed' })
  because: string | null;
}

/** A version of a rule in a list. */
export class RuleSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: RULE_CODES })
  code: string;

  @ApiProperty({ enum: FINDING_KINDS })
  kind: FindingKind;

  @ApiProperty({ type: TextResponse })
  title: TextResponse;

  @ApiProperty({ enum: ruleVersionLifecycle.states })
  state: RuleVersionState;

  @ApiProperty({ enum: RULE_POLICIES })
  policy: RulePolicy;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'First day' })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10, description: 'Last day' })
  validTo: string | null;

  @ApiProperty({ maxLength: 300 })
  citation: string;

  @ApiProperty({ description: 'Whether the source was read; what is not verified may be wrong' })
  verified: boolean;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class RuleResponse extends RuleSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 300 })
  source: string;

  @ApiProperty({ enum: PARAMETER_NAMES, isArray: true, maxItems: 3, description: 'What the rule takes' })
  takes: readonly ParameterName[];

  @ApiProperty({ type: RuleParametersResponse })
  parameters: RuleParametersResponse;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  proposedBy: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  approvedBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  approvedAt: string | null;

  @ApiProperty({ type: [RuleActionResponse], maxItems: 10 })
  availableActions: RuleActionResponse[];
}

export class RulePageResponse extends pageResponse(RuleSummaryResponse) {}

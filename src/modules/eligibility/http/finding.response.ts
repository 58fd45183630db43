import { ApiProperty } from '@nestjs/swagger';
import { FINDING_KINDS, OUTCOMES, type FindingKind, type Outcome } from '../domain/eligibility-rule';
import { RULE_POLICIES, type RulePolicy } from '../domain/rule-version';

export class TextResponse {
  @ApiProperty({ maxLength: 300 })
  az: string;

  @ApiProperty({ maxLength: 300 })
  en: string;

  @ApiProperty({ maxLength: 300 })
  ru: string;
}

export class ToldFactResponse {
  @ApiProperty({ maxLength: 100, description: 'Place of the fact (RFC 6901)' })
  fact: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Null when not known' })
  value: string | null;
}

export class ChangeResponse {
  @ApiProperty({ maxLength: 100, description: 'Place of the fact (RFC 6901)' })
  fact: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'With this the answer differs' })
  to: string | null;
}

/** What one rule says; it never decides. */
export class FindingResponse {
  @ApiProperty({ maxLength: 60 })
  code: string;

  @ApiProperty({ enum: FINDING_KINDS })
  kind: FindingKind;

  @ApiProperty({ type: TextResponse })
  title: TextResponse;

  @ApiProperty({ enum: OUTCOMES })
  outcome: Outcome;

  @ApiProperty({ type: TextResponse })
  sentence: TextResponse;

  @ApiProperty({ enum: RULE_POLICIES })
  policy: RulePolicy;

  @ApiProperty({ maxLength: 300 })
  citation: string;

  @ApiProperty({ description: 'Whether the source of the rule was read' })
  verified: boolean;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The version of the rule' })
  ruleId: string;

  @ApiProperty({ type: [ToldFactResponse], maxItems: 200 })
  factsUsed: ToldFactResponse[];

  @ApiProperty({ description: 'False when nothing can make it met' })
  canChange: boolean;

  @ApiProperty({ type: [ChangeResponse], maxItems: 100, description: 'All of these would make it met' })
  wouldChange: ChangeResponse[];
}

export class OverallResponse {
  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 50 })
  blocking: readonly string[];

  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 50 })
  review: readonly string[];

  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 50 })
  warnings: readonly string[];

  @ApiProperty({ description: 'False when nothing can take away what blocks' })
  canChange: boolean;

  @ApiProperty({
    type: [ChangeResponse],
    maxItems: 200,
    description: 'The fewest facts with which nothing blocks',
  })
  smallestChange: ChangeResponse[];
}

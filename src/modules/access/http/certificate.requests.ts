import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDay } from '../../../platform/http/field.decorator';
import {
  ChoiceField,
  CodeField,
  DayField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** What a missing or expired certificate does. */
export const CERTIFICATE_EFFECTS = ['warn', 'block'] as const;

export class NewCertificateRequest {
  @CodeField('Code of list certificate-kinds that a rule speaks of')
  kind: string;

  @DayField('Day of issue')
  issuedOn: string;

  @ApiProperty({
    required: false,
    type: 'string',
    format: 'date',
    nullable: true,
    maxLength: 10,
    description: 'Last day; without it the certificate does not expire',
  })
  @IsOptional()
  @IsLocalDay()
  validUntil?: string | null;
}

export class NewCertificateRuleRequest {
  @CodeField('Code of list certificate-kinds')
  kind: string;

  @ChoiceField(CERTIFICATE_EFFECTS)
  effect: 'warn' | 'block';

  @DayField('First day; the rule before ends on the day before')
  validFrom: string;

  @YesOrNoField('Whether the source of the rule was read')
  verified: boolean;
}

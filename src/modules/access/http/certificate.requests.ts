import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsLocalDay } from '../../../platform/http/field.decorator';

/** What a missing or expired certificate does. */
export const CERTIFICATE_EFFECTS = ['warn', 'block'] as const;

export class NewCertificateRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list certificate-kinds that a rule speaks of' })
  @IsCode()
  kind: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Day of issue' })
  @IsLocalDay()
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
  @ApiProperty({ maxLength: 60, description: 'Code of list certificate-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ enum: CERTIFICATE_EFFECTS })
  @IsIn(CERTIFICATE_EFFECTS)
  effect: 'warn' | 'block';

  @ApiProperty({
    format: 'date',
    maxLength: 10,
    description: 'First day; the rule before ends on the day before',
  })
  @IsLocalDay()
  validFrom: string;

  @ApiProperty({ description: 'Whether the source of the rule was read' })
  @IsBoolean()
  verified: boolean;
}

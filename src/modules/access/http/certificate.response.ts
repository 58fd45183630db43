import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { CertificateEntity } from '../persistence/certificate.entity';
import type { CertificateRuleEntity } from '../persistence/certificate-rule.entity';
import { CERTIFICATE_EFFECTS } from './certificate.requests';

export class CertificateResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 60 })
  kind: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  issuedOn: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validUntil: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  revokedAt: string | null;
}

export class CertificatePageResponse extends pageResponse(CertificateResponse) {}

export class CertificateRuleResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 60 })
  kind: string;

  @ApiProperty({ enum: CERTIFICATE_EFFECTS })
  effect: 'warn' | 'block';

  @ApiProperty({ format: 'date', maxLength: 10 })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validTo: string | null;

  @ApiProperty({ description: 'Whether the source of the rule was read' })
  verified: boolean;
}

export class CertificateRulePageResponse extends pageResponse(CertificateRuleResponse) {}

export const showCertificate = (row: CertificateEntity): CertificateResponse => ({
  id: row.id,
  version: row.version,
  accountId: row.accountId,
  kind: row.kind,
  issuedOn: row.issuedOn,
  validUntil: row.validUntil,
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
});

export const showCertificateRule = (row: CertificateRuleEntity): CertificateRuleResponse => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  effect: row.effect,
  validFrom: row.validFrom,
  validTo: row.validTo,
  verified: row.verified,
});

import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { PAGE_READERS, type PageReader } from '../domain/family-link.rules';
import type { FamilyLink } from '../persistence/family-link.repository';

const instant = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;

/** A link to the page for a child and its family; the link itself is told once. */
export class FamilyLinkResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ enum: PAGE_READERS })
  reader: PageReader;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  madeBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  expiresAt: string;

  @ApiProperty(instant)
  revokedAt: string | null;

  @ApiProperty({ ...instant, description: 'When it was last read' })
  lastUsedAt: string | null;
}

export class FamilyLinkWithSecretResponse extends FamilyLinkResponse {
  @ApiProperty({ maxLength: 200, description: 'Where it is read; told here and never again' })
  path: string;
}

export class FamilyLinkPageResponse extends pageResponse(FamilyLinkResponse) {}

/** A link for the team and the coordinators; what is not named here is not shown. */
export const showLink = (row: FamilyLink): FamilyLinkResponse => ({
  id: row.id,
  version: row.version,
  caseId: row.caseId,
  reader: row.reader,
  representativeId: row.representativeId,
  language: row.language,
  madeBy: row.madeBy,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});

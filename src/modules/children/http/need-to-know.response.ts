import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../platform/http/page';
import { LEVELS, type FileKind, type GranteeKind, type Level } from '../contract';
import type { KnownGrant } from '../persistence/need-to-know.repository';

const FILE_KINDS: readonly FileKind[] = ['child', 'intake', 'referral', 'case', 'order', 'mandate'];
const GRANTEE_KINDS: readonly GranteeKind[] = ['agency', 'person'];

/** Who may see which file of the child, why, and for how long. */
export class NeedToKnowResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: FILE_KINDS })
  fileKind: FileKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  fileId: string;

  @ApiProperty({ enum: GRANTEE_KINDS })
  granteeKind: GranteeKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  granteeId: string;

  @ApiProperty({ enum: LEVELS })
  level: Level;

  @ApiProperty({ maxLength: 60 })
  basisKind: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  basisId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  validUntil: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  endReason: string | null;
}

export class NeedToKnowPageResponse implements Page<NeedToKnowResponse> {
  @ApiProperty({ type: [NeedToKnowResponse], maxItems: 200 })
  items: NeedToKnowResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 512 })
  next: string | null;
}

export const showGrant = (row: KnownGrant): NeedToKnowResponse => ({
  id: row.id,
  fileKind: row.fileKind,
  fileId: row.fileId,
  granteeKind: row.granteeKind,
  granteeId: row.granteeId,
  level: row.level,
  basisKind: row.basisKind,
  basisId: row.basisId,
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  endReason: row.endReason,
});

import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../platform/http/page';
import { versionOf, type KnownNotice } from '../persistence/search-notice.repository';

/** Tells that another agency has met a child of one's own, or has read its emergency card. */
export class ChildNoticeResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2 })
  version: number;

  @ApiProperty({ enum: ['attached', 'card-read'] })
  kind: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  childId: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  childNumber: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  childInitials: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency that met the child or read its card' })
  fromAgencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  readAt: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  readBy: string | null;
}

export class ChildNoticePageResponse implements Page<ChildNoticeResponse> {
  @ApiProperty({ type: [ChildNoticeResponse], maxItems: 200 })
  items: ChildNoticeResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 512 })
  next: string | null;
}

export const showNotice = (row: KnownNotice): ChildNoticeResponse => ({
  id: row.id,
  version: versionOf(row),
  kind: row.kind,
  childId: row.childId,
  childNumber: row.childNumber,
  childInitials: row.childInitials,
  fromAgencyId: row.fromAgencyId,
  at: row.at.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
  readBy: row.readBy,
});

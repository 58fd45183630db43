import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { CalendarFeed } from '../persistence/calendar-feed.repository';

const instant = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;

/** A link under which a calendar is read; the link itself is told once. */
export class CalendarFeedResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  ownerId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  roomId: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  expiresAt: string;

  @ApiProperty(instant)
  revokedAt: string | null;

  @ApiProperty({ ...instant, description: 'When it was last read' })
  lastUsedAt: string | null;
}

export class CalendarFeedWithSecretResponse extends CalendarFeedResponse {
  @ApiProperty({ maxLength: 200, description: 'Where it is read; told here and never again' })
  path: string;
}

export class CalendarFeedPageResponse extends pageResponse(CalendarFeedResponse) {}

/** A link for who made it and for the coordinators; what is not named here is not shown. */
export const showFeed = (row: CalendarFeed): CalendarFeedResponse => ({
  id: row.id,
  version: row.version,
  ownerId: row.ownerId,
  roomId: row.roomId,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});

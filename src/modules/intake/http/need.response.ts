import { ApiProperty } from '@nestjs/swagger';
import type { NeedEntity } from '../persistence/need.entity';
import type { Opened } from './opened';

/** What a child who was met needs at once; open until it was given. */
export class NeedResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 2147483647,
    description: 'Of the intake',
  })
  version: number;

  @ApiProperty({ maxLength: 60 })
  kind: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  note: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  metAt: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  metBy: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;
}

/** All needs told of in an intake. */
export class NeedListResponse {
  @ApiProperty({ type: [NeedResponse], maxItems: 50 })
  items: NeedResponse[];
}

/** A need as whoever holds the intake reads it. */
export const showNeed = (row: NeedEntity, version: number, opened: Opened): NeedResponse => ({
  id: row.id,
  version,
  kind: row.kind,
  note: opened('intake.need.note', row.id, row.note),
  metAt: row.metAt?.toISOString() ?? null,
  metBy: row.metBy,
  recordedBy: row.recordedBy,
  createdAt: row.createdAt.toISOString(),
});

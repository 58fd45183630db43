import { ApiProperty } from '@nestjs/swagger';
import type { SuspensionEntity } from '../persistence/suspension.entity';

/** A time in which the work stands, or stood, still. */
export class SuspensionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list case-suspension-reasons' })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  fromAt: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  plannedUntil: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  begunBy: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  endedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  endReason: string | null;
}

export class SuspensionsResponse {
  @ApiProperty({ type: [SuspensionResponse], maxItems: 1000 })
  items: SuspensionResponse[];
}

/** A suspension for the team; what is not named here is not shown. */
export const showSuspension = (row: SuspensionEntity, note: string | null): SuspensionResponse => ({
  ...{ id: row.id, reasonCode: row.reasonCode, note, fromAt: row.fromAt.toISOString() },
  ...{ plannedUntil: row.plannedUntil, begunBy: row.begunBy, endedBy: row.endedBy },
  endedAt: row.endedAt?.toISOString() ?? null,
  endReason: row.endReason,
});

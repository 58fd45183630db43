import { ApiProperty } from '@nestjs/swagger';
import type { RecordedEntity } from '../persistence/recorded.entity';

/** What is shown of every entry: who told it when, and whether it still stands. */
export class RecordedResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The entry that this one puts right',
  })
  correctsId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When another entry put this one right, or it was taken back; it no longer counts',
  })
  correctedAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Who put it right or took it back',
  })
  correctedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  correctionReason: string | null;
}

export const showRecorded = (row: RecordedEntity): RecordedResponse => ({
  id: row.id,
  version: row.version,
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
  backDatingReason: row.backDatingReason,
  correctsId: row.correctsId,
  correctedAt: row.correctedAt?.toISOString() ?? null,
  correctedBy: row.correctedBy,
  correctionReason: row.correctionReason,
});

import { ApiProperty } from '@nestjs/swagger';
import { REPAIRED, type Repaired } from '../domain/harm';
import type { HarmEntity } from '../persistence/harm.entity';
import type { Opened } from './opened';

/** An estimated value in minor units of a currency (ISO 4217). */
export class ValueResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  minor: number;

  @ApiProperty({ minLength: 3, maxLength: 3 })
  currency: string;
}

/** Harm that an act has done. */
export class HarmResponse {
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

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  actId: string | null;

  @ApiProperty({ type: ValueResponse, nullable: true })
  value: ValueResponse | null;

  @ApiProperty({ enum: REPAIRED })
  repaired: Repaired;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  description: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Set when it was recorded in error',
  })
  inErrorReason: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;
}

/** All harm told of in an intake. */
export class HarmListResponse {
  @ApiProperty({ type: [HarmResponse], maxItems: 50 })
  items: HarmResponse[];
}

/** Harm as whoever holds the intake reads it. */
export const showHarm = (row: HarmEntity, version: number, opened: Opened): HarmResponse => ({
  id: row.id,
  version,
  kind: row.kind,
  actId: row.actId,
  value:
    row.valueMinor === null || row.currency === null
      ? null
      : { minor: row.valueMinor, currency: row.currency },
  repaired: row.repaired,
  description: opened('intake.harm.description', row.id, row.description),
  inErrorReason: row.inErrorReason,
  createdAt: row.createdAt.toISOString(),
});

import { ApiProperty } from '@nestjs/swagger';

/** What every row of the reference data shows of itself. */
export class DatedFactResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'First day' })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10, description: 'Last day' })
  validTo: string | null;

  @ApiProperty({ description: 'Whether the source was read; what is not verified may be wrong' })
  verified: boolean;

  @ApiProperty({ maxLength: 300, description: 'Law or document that it rests on' })
  source: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

interface DatedRow extends Omit<DatedFactResponse, 'updatedAt'> {
  readonly updatedAt: Date;
}

export const showDatedFact = (row: DatedRow): DatedFactResponse => ({
  id: row.id,
  validFrom: row.validFrom,
  validTo: row.validTo,
  verified: row.verified,
  source: row.source,
  version: row.version,
  updatedAt: row.updatedAt.toISOString(),
});

import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../platform/http/page';
import { BAR_CODES, type BarCode } from '../domain/may-represent';
import type { RepresentativeEntity } from '../persistence/representative.entity';

/** Who stands for a child. */
export class RepresentativeResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  childId: string;

  @ApiProperty({ maxLength: 60 })
  kind: string;

  @ApiProperty({ maxLength: 200 })
  name: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  contact: string | null;

  @ApiProperty({ maxLength: 60 })
  authority: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  proof: string | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list representative-conflicts' })
  conflict: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validUntil: string | null;

  @ApiProperty({ type: 'boolean', description: 'May they consent for the child today?' })
  mayConsent: boolean;

  @ApiProperty({ type: 'boolean', description: 'May they be told of the file and of where the child is?' })
  mayBeTold: boolean;

  @ApiProperty({ type: 'string', enum: BAR_CODES, nullable: true, description: 'Why they may not' })
  because: BarCode | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency that recorded it' })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

export class RepresentativePageResponse implements Page<RepresentativeResponse> {
  @ApiProperty({ type: [RepresentativeResponse], maxItems: 200 })
  items: RepresentativeResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 512 })
  next: string | null;
}

export const showRepresentative = (
  row: RepresentativeEntity,
  opened: { readonly name: string; readonly contact: string | null; readonly because: BarCode | null },
): RepresentativeResponse => ({
  id: row.id,
  version: row.version,
  childId: row.childId,
  kind: row.kind,
  name: opened.name,
  contact: opened.contact,
  authority: row.authority,
  proof: row.proof,
  conflict: row.conflict,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  mayConsent: opened.because === null,
  mayBeTold: opened.because === null,
  because: opened.because,
  agencyId: row.agencyId,
  recordedAt: row.createdAt.toISOString(),
});

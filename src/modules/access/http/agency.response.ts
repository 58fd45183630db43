import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { AGENCY_KINDS, type AgencyKind } from '../../../platform/policy/policy';
import type { AgencyEntity } from '../persistence/agency.entity';

/** An agency, as everybody who is signed in may know it. */
export class AgencyResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: AGENCY_KINDS })
  kind: AgencyKind;

  @ApiProperty({ maxLength: 200 })
  nameAz: string;

  @ApiProperty({ maxLength: 200 })
  nameEn: string;

  @ApiProperty({ maxLength: 200 })
  nameRu: string;

  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 100 })
  districts: string[];

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  superiorId: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100000 })
  capacity: number | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  contact: string | null;

  @ApiProperty({ format: 'date', maxLength: 10 })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validTo: string | null;
}

export class AgencyPageResponse extends pageResponse(AgencyResponse) {}

export const showAgency = (row: AgencyEntity): AgencyResponse => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  nameAz: row.nameAz,
  nameEn: row.nameEn,
  nameRu: row.nameRu,
  districts: row.districts,
  superiorId: row.superiorId,
  capacity: row.capacity,
  contact: row.contact,
  validFrom: row.validFrom,
  validTo: row.validTo,
});

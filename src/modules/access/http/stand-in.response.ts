import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ROLES, type Role } from '../../../platform/policy/policy';
import type { AgencyMember } from '../application/arrange-stand-in';
import type { StandInEntity } from '../persistence/stand-in.entity';

/** Who has whose work list, and how long. */
export class StandInResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  absentAccountId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  standInAccountId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  from: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  until: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  grantedBy: string;
}

export class StandInPageResponse extends pageResponse(StandInResponse) {}

/** A colleague of one's own agency, to choose a stand-in from. */
export class AgencyMemberResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  profession: string | null;

  @ApiProperty({ enum: ROLES, isArray: true, maxItems: 5 })
  roles: Role[];
}

export class AgencyMemberPageResponse extends pageResponse(AgencyMemberResponse) {}

export const showStandIn = (row: StandInEntity): StandInResponse => ({
  id: row.id,
  version: row.version,
  absentAccountId: row.absentAccountId,
  standInAccountId: row.standInAccountId,
  agencyId: row.agencyId,
  from: row.validFrom.toISOString(),
  until: row.validUntil.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  grantedBy: row.grantedBy,
});

export const showMember = (member: AgencyMember): AgencyMemberResponse => ({
  accountId: member.accountId,
  displayName: member.displayName,
  profession: member.profession,
  roles: [...member.roles],
});

import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { ROLES, type Role } from '../../../platform/policy/policy';
import type { StaffRow } from '../persistence/staff.repository';

/** An account, as an administrator sees it. */
export class StaffResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 100 })
  signInName: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  profession: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  agencyId: string | null;

  @ApiProperty({ enum: ROLES, isArray: true, maxItems: 5 })
  roles: Role[];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'Since when it may not be used',
  })
  disabledAt: string | null;
}

export class StaffPageResponse extends pageResponse(StaffResponse) {}

/** An account with the password that was just made for it. */
export class StaffWithPasswordResponse extends StaffResponse {
  @ApiProperty({
    maxLength: 40,
    description: 'Shown here and never again; good only for choosing a password of one’s own',
  })
  firstPassword: string;
}

export const showStaff = (row: StaffRow): StaffResponse => ({
  id: row.id,
  version: row.version,
  signInName: row.signInName,
  displayName: row.displayName,
  profession: row.profession,
  language: row.language,
  agencyId: row.agencyId,
  roles: row.roles ?? [],
  disabledAt: row.disabledAt?.toISOString() ?? null,
});

export const showStaffWithPassword = (made: {
  row: StaffRow;
  firstPassword: string;
}): StaffWithPasswordResponse => ({ ...showStaff(made.row), firstPassword: made.firstPassword });

import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import type { RegistrationRow } from '../persistence/registration.repository';

/** A child on the preventive register of a police unit. */
export class RegistrationResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ maxLength: 60 })
  ground: string;

  @ApiProperty({ maxLength: 60 })
  legalBasis: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  putOnAt: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  putOnBy: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  reviewOn: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  removalPromptedAt: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code: why its removal was prompted',
  })
  removalPrompt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  removedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  removalReason: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code: why the removal is recorded late',
  })
  removalBackDatingReason: string | null;
}

export class RegistrationPageResponse extends pageResponse(RegistrationResponse) {}

/** A registration; what is not named here is not shown. */
export const showRegistration = (row: RegistrationRow): RegistrationResponse => ({
  id: row.id,
  version: row.version,
  child: showChildLabel(row),
  agencyId: row.agencyId,
  ground: row.ground,
  legalBasis: row.legalBasis,
  putOnAt: row.putOnAt.toISOString(),
  putOnBy: row.putOnBy,
  reviewOn: row.reviewOn,
  removalPromptedAt: row.removalPromptedAt?.toISOString() ?? null,
  removalPrompt: row.removalPrompt,
  removedAt: row.removedAt?.toISOString() ?? null,
  removalReason: row.removalReason,
  removalBackDatingReason: row.removalBackDatingReason,
});

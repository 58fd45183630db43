import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../../platform/http/page';
import type { KnownIdentity } from '../application/identity-vault';
import { CORRECTED_FIELDS, type CorrectedField } from '../domain/corrected-field';
import type { IdentityCorrectionEntity } from '../persistence/identity-correction.entity';
import { BirthDateResponse } from './identity.response';

/** The name as it stood before. */
export class OldNameResponse {
  @ApiProperty({ maxLength: 100 })
  givenName: string;

  @ApiProperty({ maxLength: 100 })
  familyName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100 })
  patronymic: string | null;
}

/** What a part of the identity was before; only the part that was corrected is set. */
export interface OldValue {
  readonly name?: Pick<KnownIdentity, 'givenName' | 'familyName' | 'patronymic'>;
  readonly birthDate?: BirthDateResponse;
  readonly identityNumber?: string;
}

export class CorrectionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: CORRECTED_FIELDS })
  field: CorrectedField;

  @ApiProperty({ type: OldNameResponse, nullable: true })
  oldName: OldNameResponse | null;

  @ApiProperty({ type: BirthDateResponse, nullable: true })
  oldBirthDate: BirthDateResponse | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 32 })
  oldIdentityNumber: string | null;

  @ApiProperty({ maxLength: 60 })
  reasonCode: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  correctedBy: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  correctedAt: string;
}

export class CorrectionPageResponse implements Page<CorrectionResponse> {
  @ApiProperty({ type: [CorrectionResponse], maxItems: 200 })
  items: CorrectionResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 512 })
  next: string | null;
}

export const showCorrection = (row: IdentityCorrectionEntity, old: OldValue): CorrectionResponse => ({
  id: row.id,
  field: row.field,
  oldName: old.name ?? null,
  oldBirthDate: old.birthDate ?? null,
  oldIdentityNumber: old.identityNumber ?? null,
  reasonCode: row.reasonCode,
  correctedBy: row.correctedBy,
  agencyId: row.agencyId,
  correctedAt: row.correctedAt.toISOString(),
});

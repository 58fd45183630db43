import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { LEGAL_HELP_STEPS, type LegalHelpStep } from '../domain/legal-help';
import type { LegalHelpEntity } from '../persistence/legal-help.entity';
import type { Opened } from './opened';
import { RecordedResponse, showRecorded } from './recorded.response';

/** One step of legal help. */
export class LegalHelpResponse extends RecordedResponse {
  @ApiProperty({ enum: LEGAL_HELP_STEPS })
  step: LegalHelpStep;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  happenedAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  language: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  lawyerKind: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  lawyerName: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  clinicAgencyId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  declinedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  declinedReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  inPresenceOf: string | null;
}

export class LegalHelpPageResponse extends pageResponse(LegalHelpResponse) {}

export const showLegalHelp = (row: LegalHelpEntity, opened: Opened): LegalHelpResponse => ({
  ...showRecorded(row),
  step: row.step,
  happenedAt: row.happenedAt.toISOString(),
  language: row.language,
  lawyerKind: row.lawyerKind,
  lawyerName: opened({ table: 'legal_help', column: 'lawyer_name', row: row.id }, row.lawyerName),
  clinicAgencyId: row.clinicAgencyId,
  declinedBy: row.declinedBy,
  declinedReason: row.declinedReason,
  inPresenceOf: row.inPresenceOf,
});

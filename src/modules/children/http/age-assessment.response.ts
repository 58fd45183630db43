import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { OpenedAssessment } from '../application/age-assessment-texts';
import type { BirthDate } from '../domain/birth-date';
import type { AgeAssessmentEntity } from '../persistence/age-assessment.entity';
import { BirthDateResponse } from './identity.response';

/** An assessment of age in a list, without what was found. */
export class AgeAssessmentSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list age-assessment-methods' })
  method: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list age-assessment-bodies' })
  body: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  assessedOn: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  appliedAt: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

/** An assessment of age. */
export class AgeAssessmentResponse extends AgeAssessmentSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'date', maxLength: 10 })
  earliestBirthDay: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  latestBirthDay: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 60 })
  marginMonths: number;

  @ApiProperty({ type: BirthDateResponse, description: 'The birth date that it says, with the margin' })
  counts: BirthDateResponse;

  @ApiProperty({ maxLength: 4000 })
  findings: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 120 })
  documentNumber: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  consentId: string | null;

  @ApiProperty({ enum: ['apply'], isArray: true, maxItems: 1 })
  availableActions: 'apply'[];
}

export class AgeAssessmentPageResponse extends pageResponse(AgeAssessmentSummaryResponse) {}

export const summariseAgeAssessment = (row: AgeAssessmentEntity): AgeAssessmentSummaryResponse => ({
  id: row.id,
  method: row.method,
  body: row.body,
  assessedOn: row.assessedOn,
  backDatingReason: row.backDatingReason,
  appliedAt: row.appliedAt?.toISOString() ?? null,
  agencyId: row.agencyId,
  recordedAt: row.createdAt.toISOString(),
});

/** For who holds the record of the child. */
export const showAgeAssessment = (
  row: AgeAssessmentEntity,
  { reading, findings, documentNumber }: OpenedAssessment,
  { certainty, earliest, latest }: BirthDate,
): AgeAssessmentResponse => ({
  ...summariseAgeAssessment(row),
  version: row.version,
  earliestBirthDay: reading.earliestBirthDay,
  latestBirthDay: reading.latestBirthDay,
  marginMonths: row.marginMonths,
  counts: { certainty, earliest, latest },
  findings,
  documentNumber,
  consentId: row.consentId,
  availableActions: row.appliedAt === null ? ['apply'] : [],
});

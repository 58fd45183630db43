import { ApiProperty } from '@nestjs/swagger';
import type { AdmissionEntity } from '../persistence/admission.entity';

/** An admission, for its author and the defence. Nobody else is shown more than that it exists. */
export class AdmissionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  referralId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  admittedAt: string;

  @ApiProperty({ maxLength: 60 })
  freelyAttestedBy: string;

  @ApiProperty()
  lawyerPresent: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  lawyerAbsenceReason: string | null;

  @ApiProperty()
  representativePresent: boolean;

  @ApiProperty()
  inCustody: boolean;

  @ApiProperty({
    description:
      'Said in custody, also where that is recorded since, it counts for nothing until it is said again in freedom',
  })
  toBeRepeated: boolean;

  @ApiProperty({ maxLength: 60 })
  language: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  words: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  retractedAt: string | null;
}

export const showAdmission = (
  row: AdmissionEntity,
  words: string | null,
  saidInCustody: boolean,
): AdmissionResponse => ({
  id: row.id,
  referralId: row.referralId,
  admittedAt: row.admittedAt.toISOString(),
  freelyAttestedBy: row.freelyAttestedBy,
  lawyerPresent: row.lawyerPresent,
  lawyerAbsenceReason: row.lawyerAbsenceReason,
  representativePresent: row.representativePresent,
  inCustody: row.inCustody,
  toBeRepeated: saidInCustody && row.retractedAt === null,
  language: row.language,
  words,
  recordedAt: row.recordedAt.toISOString(),
  retractedAt: row.retractedAt?.toISOString() ?? null,
});

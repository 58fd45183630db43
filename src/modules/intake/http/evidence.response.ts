import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_STANDINGS, type EvidenceStanding } from '../domain/evidence';
import type { EvidenceEntity } from '../persistence/evidence.entity';

/** One assessment of the evidence for an act. */
export class EvidenceResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  actId: string;

  @ApiProperty({ enum: EVIDENCE_STANDINGS })
  standing: EvidenceStanding;

  @ApiProperty({ maxLength: 60 })
  basis: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  assessedBy: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  assessedAt: string;
}

/** All assessments of an intake. */
export class EvidenceListResponse {
  @ApiProperty({ type: [EvidenceResponse], maxItems: 200 })
  items: EvidenceResponse[];
}

/** An assessment as whoever holds the intake reads it. */
export const showEvidence = (row: EvidenceEntity): EvidenceResponse => ({
  actId: row.actId,
  standing: row.standing,
  basis: row.basis,
  assessedBy: row.assessedBy,
  agencyId: row.agencyId,
  assessedAt: row.assessedAt.toISOString(),
});

import { ApiProperty } from '@nestjs/swagger';
import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';
import type { IntakeDecisionEntity } from '../persistence/intake-decision.entity';
import type { Opened } from './opened';

/** One version of what was decided on an intake. */
export class IntakeDecisionResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 32767 })
  sequence: number;

  @ApiProperty({ enum: INTAKE_DECISIONS })
  decision: IntakeDecision;

  @ApiProperty({ maxLength: 60 })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  reasons: string | null;

  @ApiProperty({ maxLength: 60 })
  legalBasis: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  decidedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  decidedAt: string;
}

/** A decision as whoever holds the intake reads it. */
export const showIntakeDecision = (row: IntakeDecisionEntity, opened: Opened): IntakeDecisionResponse => ({
  sequence: row.sequence,
  decision: row.decision,
  reasonCode: row.reasonCode,
  reasons: opened('intake.decision.reasons', row.id, row.reasons),
  legalBasis: row.legalBasis,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt.toISOString(),
});

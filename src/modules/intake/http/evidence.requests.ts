import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { EVIDENCE_STANDINGS, type EvidenceStanding } from '../domain/evidence';

/** Whether the evidence for an act suffices, and on what that rests. */
export class EvidenceRequest {
  @ApiProperty({ enum: EVIDENCE_STANDINGS })
  @IsIn(EVIDENCE_STANDINGS)
  standing: EvidenceStanding;

  @ApiProperty({ maxLength: 60, description: 'Code of list evidence-bases' })
  @IsCode()
  basis: string;
}

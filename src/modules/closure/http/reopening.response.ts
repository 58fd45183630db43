import { ApiProperty } from '@nestjs/swagger';
import { REOPENING_STATES, type ReopeningState } from '../domain/reopening';

/** That somebody asks to open a closed case again. */
export class ReopeningResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ enum: REOPENING_STATES })
  state: ReopeningState;

  @ApiProperty({ maxLength: 60, description: 'Code of list reopening-reasons' })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The plan with which the work would go on' })
  planId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  askedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  answeredBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  answeredAt: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list reopening-decline-reasons',
  })
  declineReason: string | null;
}

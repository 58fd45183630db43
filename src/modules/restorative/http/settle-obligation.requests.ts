import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode } from '../../../platform/http/field.decorator';
import { OBLIGATION_OUTCOMES, type ObligationOutcome } from '../domain/agreement';

/** Which obligation of which process. */
export class ObligationParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  obligation: string;
}

/** What became of an obligation; what is not done as a whole has a cause, what is done is confirmed or it is said why not. */
export class SettleObligationRequest {
  @ApiProperty({ enum: OBLIGATION_OUTCOMES })
  @IsIn(OBLIGATION_OUTCOMES)
  outcome: ObligationOutcome;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list restorative-not-done-causes' })
  @IsOptional()
  @IsCode()
  causeCode?: string;

  @ApiProperty({ required: false, type: 'boolean', description: 'Whether those harmed confirm it' })
  @IsOptional()
  @IsBoolean()
  isConfirmed?: boolean;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list restorative-unconfirmed-reasons',
  })
  @IsOptional()
  @IsCode()
  unconfirmedReason?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The letter, of kind apology-letter, uploaded about the case',
  })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiProperty({ required: false, type: 'boolean', description: 'Whether the letter was handed over' })
  @IsOptional()
  @IsBoolean()
  isHandedOver?: boolean;
}

import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PLAN_PARTIES, SIGNING_WAYS, type PlanParty, type SigningWay } from '../domain/plan';

/** A name that was signed, or why there is none. */
export class SignPlanRequest {
  @ApiProperty({ enum: PLAN_PARTIES })
  @IsIn(PLAN_PARTIES)
  party: PlanParty;

  @ApiProperty({ enum: SIGNING_WAYS })
  @IsIn(SIGNING_WAYS)
  way: SigningWay;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200, description: 'As it was signed' })
  @IsOptional()
  @IsText(200)
  name?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list signature-missing-reasons' })
  @IsOptional()
  @IsCode()
  missingReason?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Which representative signed' })
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The paper on which one sees it, uploaded about this plan; always where it is drawn',
  })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiProperty({
    format: 'date-time',
    maxLength: 35,
    description: 'When it was signed, or asked for in vain',
  })
  @IsInstant()
  signedAt: string;

  @ApiProperty({ required: false, description: 'Whether it puts right what was written down; both stay' })
  @IsOptional()
  @IsBoolean()
  isCorrection?: boolean;
}

/** Why a plan is written anew. */
export class ReturnPlanRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list plan-return-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 4000 })
  @IsText(4000)
  note: string;
}

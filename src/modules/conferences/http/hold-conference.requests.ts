import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode, IsId, IsInstant, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { CHILD_HEARD, type ChildHeard } from '../domain/conference';
import { STEP_OUTCOMES, type StepOutcome } from '../domain/conference-step';

/** Whether one who was invited came, and what they were shown. */
export class GuestCameRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The guest, as the conference names them' })
  @IsId()
  guestId: string;

  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  came: boolean;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    uniqueItems: true,
    description: 'Codes of list conference-papers',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  shown?: string[];
}

export class ConferenceDecisionRequest {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsText(2000)
  words: string;
}

export class ConferenceStepRequest {
  @ApiProperty({ minLength: 1, maxLength: 2000, description: 'What is to be done' })
  @IsText(2000)
  words: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The guest who does it' })
  @IsId()
  guestId: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  dueOn: string;
}

/** Who is not named did not come. */
export class HoldConferenceRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  heldAt: string;

  @ApiProperty({ enum: CHILD_HEARD })
  @IsIn(CHILD_HEARD)
  childHeard: ChildHeard;

  @ApiProperty({ required: false, minLength: 1, maxLength: 4000, description: 'In the child’s own words' })
  @IsOptional()
  @IsText(4000)
  childWords?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list conference-not-heard-reasons' })
  @IsOptional()
  @IsCode()
  notHeardReason?: string;

  @ApiProperty({ type: [GuestCameRequest], minItems: 1, maxItems: 30 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique(({ guestId }: GuestCameRequest) => guestId)
  @ValidateNested({ each: true })
  @Type(() => GuestCameRequest)
  guests: GuestCameRequest[];

  @ApiProperty({ type: [ConferenceDecisionRequest], maxItems: 30 })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ConferenceDecisionRequest)
  decisions: ConferenceDecisionRequest[];

  @ApiProperty({ type: [ConferenceStepRequest], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConferenceStepRequest)
  steps: ConferenceStepRequest[];
}

export class CancelConferenceRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list conference-cancel-reasons' })
  @IsCode()
  reasonCode: string;
}

/** Which step of which conference. */
export class ConferenceStepParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  step: string;
}

export class SettleStepRequest {
  @ApiProperty({ enum: STEP_OUTCOMES })
  @IsIn(STEP_OUTCOMES)
  outcome: StepOutcome;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list conference-drop-reasons' })
  @IsOptional()
  @IsCode()
  reasonCode?: string;
}

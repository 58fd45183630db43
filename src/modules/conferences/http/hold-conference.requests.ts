import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode } from '../../../platform/http/field.decorator';
import { CHILD_HEARD, type ChildHeard } from '../domain/conference';
import { STEP_OUTCOMES, type StepOutcome } from '../domain/conference-step';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** Whether one who was invited came, and what they were shown. */
export class GuestCameRequest {
  @IdField('The guest, as the conference names them')
  guestId: string;

  @YesOrNoField()
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
  @WordsField(2000)
  words: string;
}

export class ConferenceStepRequest {
  @WordsField(2000, 'What is to be done')
  words: string;

  @IdField('The guest who does it')
  guestId: string;

  @DayField()
  dueOn: string;
}

/** Who is not named did not come. */
export class HoldConferenceRequest {
  @InstantField()
  heldAt: string;

  @ChoiceField(CHILD_HEARD)
  childHeard: ChildHeard;

  @WordsField(4000, 'In the child’s own words', 'optional')
  childWords?: string;

  @CodeField('Code of list conference-not-heard-reasons', 'optional')
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
  @CodeField('Code of list conference-cancel-reasons')
  reasonCode: string;
}

/** Which step of which conference. */
export class ConferenceStepParams extends ByIdParams {
  @IdField()
  step: string;
}

export class SettleStepRequest {
  @ChoiceField(STEP_OUTCOMES)
  outcome: StepOutcome;

  @CodeField('Code of list conference-drop-reasons', 'optional')
  reasonCode?: string;
}

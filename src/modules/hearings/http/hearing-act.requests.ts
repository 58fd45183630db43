import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import {
  ChoiceField,
  CodeField,
  DayField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';
import { ATTENDERS, TOLD, type Attender, type Told } from '../domain/hearing';

export class TellOfHearingRequest {
  @ChoiceField(TOLD)
  who: Told;

  @InstantField('When they were told')
  toldAt: string;

  @CodeField('Code of list notification-methods')
  method: string;
}

/** Whether somebody was there for the child. */
export class PresenceRequest {
  @ChoiceField(ATTENDERS)
  who: Attender;

  @YesOrNoField('Whether they were there')
  came: boolean;

  @CodeField('Code of list hearing-absence-reasons, for who was not', 'optional')
  absenceReason?: string;
}

export class HoldHearingRequest {
  @DayField('Day on which it was held')
  heldOn: string;

  @ApiProperty({
    type: [PresenceRequest],
    minItems: 1,
    maxItems: ATTENDERS.length,
    description: 'Child, representative and lawyer always, an interpreter where the child needs one',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ATTENDERS.length)
  @ValidateNested({ each: true })
  @Type(() => PresenceRequest)
  presence: PresenceRequest[];

  @WordsField(4000, 'What the child said, in its own words', 'optional')
  childWords?: string;

  @CodeField('Code of list hearing-not-heard-reasons, where the child said nothing', 'optional')
  notHeardReason?: string;

  @CodeField('Code of list hearing-outcomes')
  outcomeCode: string;

  @CodeField('Code of list hearing-next-steps')
  nextStep: string;
}

export class AdjournHearingRequest {
  @CodeField('Code of list hearing-adjourn-reasons')
  reasonCode: string;

  @InstantField('When it is to take place instead')
  plannedAt: string;
}

export class CancelHearingRequest {
  @CodeField('Code of list hearing-cancel-reasons')
  reasonCode: string;
}

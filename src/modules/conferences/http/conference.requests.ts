import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { conferenceLifecycle, type ConferenceState } from '../domain/conference.lifecycle';
import { CONFERENCE_LISTS, type ConferenceListName } from '../persistence/conference-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** Somebody who works at the centre by their account, or anybody else by what they are there as and their name. */
export class ConferenceGuestRequest {
  @IdField('Who works at the centre', 'optional')
  accountId?: string;

  @CodeField('Code of list conference-guests, for others', 'optional')
  roleCode?: string;

  @WordsField(200, 'Who that is', 'optional')
  name?: string;
}

export class ConveneRequest {
  @IdField()
  caseId: string;

  @CodeField('Code of list conference-purposes')
  purposeCode: string;

  @InstantField()
  plannedAt: string;

  @WordsField(500, 'Where')
  place: string;

  @ApiProperty({ type: [ConferenceGuestRequest], minItems: 1, maxItems: 30 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ConferenceGuestRequest)
  guests: ConferenceGuestRequest[];
}

/** What is not said anew stays as it was; with guests, all of them are said anew. */
export class AmendConferenceRequest {
  @InstantField('When it is to take place', 'optional')
  plannedAt?: string;

  @WordsField(500, 'Where', 'optional')
  place?: string;

  @ApiProperty({ required: false, type: [ConferenceGuestRequest], minItems: 1, maxItems: 30 })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ConferenceGuestRequest)
  guests?: ConferenceGuestRequest[];
}

export class ConferenceListQuery extends PageQuery {
  @ListField(CONFERENCE_LISTS, 'mine')
  list: ConferenceListName = 'mine';

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(conferenceLifecycle.states, 'Only in this state', 'optional')
  state?: ConferenceState;

  @InstantField('Planned for then or later', 'optional')
  from?: string;

  @InstantField('Planned for before', 'optional')
  until?: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { conferenceLifecycle, type ConferenceState } from '../domain/conference.lifecycle';
import { CONFERENCE_LISTS, type ConferenceListName } from '../persistence/conference-lists';

/** Somebody who works at the centre by their account, or anybody else by what they are there as and their name. */
export class ConferenceGuestRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Who works at the centre' })
  @IsOptional()
  @IsId()
  accountId?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list conference-guests, for others' })
  @IsOptional()
  @IsCode()
  roleCode?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200, description: 'Who that is' })
  @IsOptional()
  @IsText(200)
  name?: string;
}

export class ConveneRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list conference-purposes' })
  @IsCode()
  purposeCode: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  plannedAt: string;

  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Where' })
  @IsText(500)
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
  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  plannedAt?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 500, description: 'Where' })
  @IsOptional()
  @IsText(500)
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
  @ApiProperty({ enum: CONFERENCE_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(CONFERENCE_LISTS)
  list: ConferenceListName = 'mine';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  caseId?: string;

  @ApiProperty({ required: false, enum: conferenceLifecycle.states })
  @IsOptional()
  @IsIn(conferenceLifecycle.states)
  state?: ConferenceState;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'Planned for then or later',
  })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Planned for before' })
  @IsOptional()
  @IsInstant()
  until?: string;
}

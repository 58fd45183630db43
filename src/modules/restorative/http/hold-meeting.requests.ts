import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { MEETING_WAYS, type MeetingWay } from '../domain/restorative';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** That somebody harmed was met apart. */
export class PreparedPartyRequest {
  @IdField()
  partyId: string;

  @InstantField()
  metAt: string;
}

/** Who was met apart beforehand; the child with somebody beside it, or why not. */
export class PrepareProcessRequest {
  @InstantField('The child', 'optional')
  childMetAt?: string;

  @WordsField(200, 'Who is beside the child', 'optional')
  childSupport?: string;

  @CodeField('Code of list restorative-no-support-reasons', 'optional')
  noSupportReason?: string;

  @ApiProperty({ type: [PreparedPartyRequest], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique(({ partyId }: PreparedPartyRequest) => partyId)
  @ValidateNested({ each: true })
  @Type(() => PreparedPartyRequest)
  parties: PreparedPartyRequest[];
}

/** Who of those harmed is not named took no part. */
export class HoldMeetingRequest {
  @InstantField()
  metAt: string;

  @ChoiceField(MEETING_WAYS)
  how: MeetingWay;

  @WordsField(4000, 'In the child’s own words')
  childWords: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 1,
    maxItems: 20,
    uniqueItems: true,
    description: 'Ids of those harmed who took part',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsId({ each: true })
  came: string[];
}

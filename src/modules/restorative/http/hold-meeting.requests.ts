import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { MEETING_WAYS, type MeetingWay } from '../domain/restorative';

/** That somebody harmed was met apart. */
export class PreparedPartyRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsId()
  partyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  metAt: string;
}

/** Who was met apart beforehand; the child with somebody beside it, or why not. */
export class PrepareProcessRequest {
  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'The child' })
  @IsOptional()
  @IsInstant()
  childMetAt?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200, description: 'Who is beside the child' })
  @IsOptional()
  @IsText(200)
  childSupport?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list restorative-no-support-reasons',
  })
  @IsOptional()
  @IsCode()
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
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  metAt: string;

  @ApiProperty({ enum: MEETING_WAYS })
  @IsIn(MEETING_WAYS)
  how: MeetingWay;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'In the child’s own words' })
  @IsText(4000)
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

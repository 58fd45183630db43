import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { ToldRequest } from './told.requests';

export class PresentRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list presence-roles' })
  @IsCode()
  role: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsText(200)
  name?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'The account, if staff' })
  @IsOptional()
  @IsUUID()
  accountId?: string;

  @ApiProperty({ description: 'Whether they were there all the time' })
  @IsBoolean()
  throughout: boolean;
}

export class BreakRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  from: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  until: string;
}

export class InterviewRequest extends ToldRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  beganAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  endedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list interview-places' })
  @IsCode()
  place: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 500 })
  @IsOptional()
  @IsText(500)
  placeWords?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list interview-recordings' })
  @IsCode()
  recording: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list recording-absence-reasons; when nothing was recorded',
  })
  @ValidateIf(
    ({ recording, recordingAbsenceReason }: InterviewRequest) =>
      recording === 'none' || recordingAbsenceReason !== undefined,
  )
  @IsCode()
  recordingAbsenceReason?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list support-absence-reasons; when nobody whom the child trusts was there',
  })
  @IsOptional()
  @IsCode()
  supportAbsenceReason?: string;

  @ApiProperty({ type: [PresentRequest], minItems: 0, maxItems: 30 })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => PresentRequest)
  present: PresentRequest[];

  @ApiProperty({ type: [BreakRequest], minItems: 0, maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BreakRequest)
  breaks: BreakRequest[];
}

export class BreachListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}

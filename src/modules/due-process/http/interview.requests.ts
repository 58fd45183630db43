import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateIf, ValidateNested } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { ToldRequest } from './told.requests';
import {
  CodeField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class PresentRequest {
  @CodeField('Code of list presence-roles')
  role: string;

  @WordsField(200, 'Their name', 'optional')
  name?: string;

  @IdField('The account, if staff', 'optional')
  accountId?: string;

  @YesOrNoField('Whether they were there all the time')
  throughout: boolean;
}

export class BreakRequest {
  @InstantField()
  from: string;

  @InstantField()
  until: string;
}

export class InterviewRequest extends ToldRequest {
  @InstantField()
  beganAt: string;

  @InstantField()
  endedAt: string;

  @CodeField('Code of list interview-places')
  place: string;

  @WordsField(500, 'Where it is, in words', 'optional')
  placeWords?: string;

  @CodeField('Code of list interview-recordings')
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

  @CodeField('Code of list support-absence-reasons; when nobody whom the child trusts was there', 'optional')
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
  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}

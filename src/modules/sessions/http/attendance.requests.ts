import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { TOLD_ATTENDANCES, type ToldAttendance } from '../domain/attendance';
import { ChoiceField, CodeField, IdField, NumberField } from '../../../platform/http/request-field.decorator';

export class ChildAttendanceRequest {
  @IdField('The case of the child')
  caseId: string;

  @ChoiceField(TOLD_ATTENDANCES)
  attendance: ToldAttendance;

  @CodeField('Code of list attendance-reasons; of an absence always', 'optional')
  reasonCode?: string;

  @NumberField([1, 480], 'Of who came late', 'optional')
  minutesLate?: number;
}

export class HoldSessionRequest {
  @ApiProperty({ type: [ChildAttendanceRequest], minItems: 1, maxItems: 50, description: 'Of every child' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ caseId }: ChildAttendanceRequest) => caseId)
  @ValidateNested({ each: true })
  @Type(() => ChildAttendanceRequest)
  attendance: ChildAttendanceRequest[];
}

export class CorrectAttendanceRequest extends ChildAttendanceRequest {
  @CodeField('Code of list entry-correction-reasons')
  correctionReason: string;
}

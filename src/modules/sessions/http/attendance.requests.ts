import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId } from '../../../platform/http/field.decorator';
import { TOLD_ATTENDANCES, type ToldAttendance } from '../domain/attendance';

export class ChildAttendanceRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child' })
  @IsId()
  caseId: string;

  @ApiProperty({ enum: TOLD_ATTENDANCES })
  @IsIn(TOLD_ATTENDANCES)
  attendance: ToldAttendance;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list attendance-reasons; of an absence always',
  })
  @IsOptional()
  @IsCode()
  reasonCode?: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 480,
    description: 'Of who came late',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(480)
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
  @ApiProperty({ maxLength: 60, description: 'Code of list entry-correction-reasons' })
  @IsCode()
  correctionReason: string;
}

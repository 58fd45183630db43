import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../../platform/http/field.decorator';
import { CLAIMED_ATTENDANCES, type ClaimedAttendance } from '../domain/attendance';

export class ContestAttendanceRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child' })
  @IsId()
  caseId: string;

  @ApiProperty({ enum: CLAIMED_ATTENDANCES, description: 'What the child says' })
  @IsIn(CLAIMED_ATTENDANCES)
  attendance: ClaimedAttendance;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'The words of the child' })
  @IsOptional()
  @IsText(2000)
  words?: string;
}

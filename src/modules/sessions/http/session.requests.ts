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
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { TOLD_ATTENDANCES, type ToldAttendance } from '../domain/attendance';
import { sessionLifecycle, type SessionState } from '../domain/session.lifecycle';
import { SESSION_LISTS, type SessionListName } from '../persistence/session-lists';

/** From and until when it goes. */
class SessionTimeRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  beginsAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'At most eight hours later' })
  @IsInstant()
  endsAt: string;
}

export class NewSessionRequest extends SessionTimeRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'A room of the centre' })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 300,
    description: 'Where else it takes place, without a room',
  })
  @IsOptional()
  @IsText(300)
  placeWords?: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who leads it, of the centre' })
  @IsUUID()
  facilitatorId: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 1,
    maxItems: 50,
    uniqueItems: true,
    description: 'The cases of the children who take part',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  caseIds: string[];

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list back-dating-reasons, where it was over already',
  })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

export class CancelSessionRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list session-cancel-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 1000 })
  @IsOptional()
  @IsText(1000)
  note?: string;
}

/** What is not said anew stays as it was. */
export class RescheduleSessionRequest extends SessionTimeRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Another room' })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Who leads it instead' })
  @IsOptional()
  @IsUUID()
  facilitatorId?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list session-askers' })
  @IsCode()
  askedBy: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list session-cancel-reasons' })
  @IsCode()
  reasonCode: string;
}

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

export class SessionListQuery extends PageQuery {
  @ApiProperty({ enum: SESSION_LISTS })
  @IsIn(SESSION_LISTS)
  list: SessionListName;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'That begin then or later',
  })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'That begin before' })
  @IsOptional()
  @IsInstant()
  until?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  facilitatorId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, enum: sessionLifecycle.states })
  @IsOptional()
  @IsIn(sessionLifecycle.states)
  state?: SessionState;
}

import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsId, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { sessionLifecycle, type SessionState } from '../domain/session.lifecycle';
import { SESSION_LISTS, type SessionListName } from '../persistence/session-lists';
import { ElsewhereRequest, MeetingRequest, SessionTimeRequest } from './meeting.requests';

export class NewSessionRequest extends IntersectionType(MeetingRequest, SessionTimeRequest) {
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
export class RescheduleSessionRequest extends IntersectionType(ElsewhereRequest, SessionTimeRequest) {}

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

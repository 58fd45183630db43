import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { sessionLifecycle, type SessionState } from '../domain/session.lifecycle';
import { SESSION_LISTS, type SessionListName } from '../persistence/session-lists';
import { ElsewhereRequest, MeetingRequest, SessionTimeRequest } from './meeting.requests';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

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

  @CodeField('Code of list back-dating-reasons, where it was over already', 'optional')
  backDatingReason?: string;
}

export class CancelSessionRequest {
  @CodeField('Code of list session-cancel-reasons')
  reasonCode: string;

  @WordsField(1000, 'What else is to be said of it', 'optional')
  note?: string;
}

/** What is not said anew stays as it was. */
export class RescheduleSessionRequest extends IntersectionType(ElsewhereRequest, SessionTimeRequest) {}

export class SessionListQuery extends PageQuery {
  @ChoiceField(SESSION_LISTS)
  list: SessionListName;

  @InstantField('That begin then or later', 'optional')
  from?: string;

  @InstantField('That begin before', 'optional')
  until?: string;

  @IdField('Only led by this person', 'optional')
  facilitatorId?: string;

  @IdField('Only in this room', 'optional')
  roomId?: string;

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(sessionLifecycle.states, 'Only in this state', 'optional')
  state?: SessionState;
}

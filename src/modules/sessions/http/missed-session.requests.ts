import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { NewSessionRequest } from './session.requests';

/** A session for the one child; its kind is that of the missed one, unless another is said. */
export class CatchUpRequest extends OmitType(NewSessionRequest, ['caseIds', 'kind', 'backDatingReason']) {
  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list activity-kinds' })
  @IsOptional()
  @IsCode()
  kind?: string;
}

export class AnswerMissedRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list follow-up-answers' })
  @IsCode()
  answer: string;
}

export class MissedListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;
}

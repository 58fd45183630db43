import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { LateRequest } from './told.requests';
import { CodeField, IdField, InstantField, WordsField } from '../../../platform/http/request-field.decorator';

/** What any entry of the log may say of who and what. */
export class LogWordsRequest extends LateRequest {
  @WordsField(200, 'By whom or with whom', 'optional')
  person?: string;

  @WordsField(4000, 'What was said', 'optional')
  words?: string;
}

export class ReleaseRequest extends LogWordsRequest {
  @InstantField()
  releasedAt: string;

  @CodeField('Code of list release-recipients')
  releasedTo: string;

  @IdField('Which representative', 'optional')
  representativeId?: string;
}

export class BringBeforeJudgeRequest extends LogWordsRequest {
  @InstantField()
  broughtAt: string;
}

export class RemandRequest extends LogWordsRequest {
  @InstantField()
  decidedAt: string;

  @CodeField('Code of list judge-decisions')
  decision: string;
}

/** How a time in custody went on to its end: with a release or a remand, before a judge or not. */
export class EndedRequest {
  @ApiProperty({ required: false, type: BringBeforeJudgeRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => BringBeforeJudgeRequest)
  broughtBeforeJudge?: BringBeforeJudgeRequest;

  @ApiProperty({ required: false, type: ReleaseRequest, description: 'Either this or `remanded`' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReleaseRequest)
  released?: ReleaseRequest;

  @ApiProperty({ required: false, type: RemandRequest, description: 'Either this or `released`' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RemandRequest)
  remanded?: RemandRequest;
}

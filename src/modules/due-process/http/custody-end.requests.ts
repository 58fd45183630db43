import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { LateRequest } from './told.requests';

/** What any entry of the log may say of who and what. */
export class LogWordsRequest extends LateRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 200, description: 'By whom or with whom' })
  @IsOptional()
  @IsText(200)
  person?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 4000 })
  @IsOptional()
  @IsText(4000)
  words?: string;
}

export class ReleaseRequest extends LogWordsRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  releasedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list release-recipients' })
  @IsCode()
  releasedTo: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Which representative' })
  @IsOptional()
  @IsUUID()
  representativeId?: string;
}

export class BringBeforeJudgeRequest extends LogWordsRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  broughtAt: string;
}

export class RemandRequest extends LogWordsRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  decidedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list judge-decisions' })
  @IsCode()
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

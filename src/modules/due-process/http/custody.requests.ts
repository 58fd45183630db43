import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { CUSTODY_ENTRY_KINDS, type CustodyEntryKind } from '../domain/custody-log';
import { ToldRequest } from './told.requests';

export class CustodyRequest extends ToldRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When the child was first held' })
  @IsInstant()
  startedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list custody-places' })
  @IsCode()
  place: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 500 })
  @IsOptional()
  @IsText(500)
  placeWords?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list custody-grounds' })
  @IsCode()
  ground: string;

  @ApiProperty({ minLength: 1, maxLength: 2000, description: 'Why nothing milder would do' })
  @IsText(2000)
  groundWords: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list custody-separations' })
  @IsCode()
  separation: string;
}

/** What any entry of the log may say of who and what. */
export class LogWordsRequest extends ToldRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 200, description: 'By whom or with whom' })
  @IsOptional()
  @IsText(200)
  person?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 4000 })
  @IsOptional()
  @IsText(4000)
  words?: string;
}

export class CustodyEntryRequest extends LogWordsRequest {
  @ApiProperty({ enum: CUSTODY_ENTRY_KINDS })
  @IsIn(CUSTODY_ENTRY_KINDS)
  kind: CustodyEntryKind;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  happenedAt: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  until?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of the list that belongs to the kind' })
  @IsOptional()
  @IsCode()
  code?: string;

  @ApiProperty({
    required: false,
    description: 'For a search: whether it was made by somebody of the same sex',
  })
  @IsOptional()
  @IsBoolean()
  sameSex?: boolean;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'For a release: which representative',
  })
  @IsOptional()
  @IsUUID()
  representativeId?: string;
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

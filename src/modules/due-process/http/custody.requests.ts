import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { CUSTODY_ENTRY_KINDS, type CustodyEntryKind } from '../domain/custody-log';
import { EndedRequest, LogWordsRequest } from './custody-end.requests';
import { CorrectsRequest, LateRequest } from './told.requests';

/**
 * What is wrong in it is put right by the entries of its log, and what should not stand at all is taken back: told anew it
 * would lose what happened to the child meanwhile.
 */
export class CustodyRequest extends LateRequest {
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

  @ApiProperty({
    required: false,
    type: EndedRequest,
    description: 'How it ended, where it is told only now that it is over',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => EndedRequest)
  ended?: EndedRequest;
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

  @ApiProperty({ required: false, type: CorrectsRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => CorrectsRequest)
  corrects?: CorrectsRequest;
}

/** Why a time in custody should not have been recorded. */
export class CustodyInErrorRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list custody-error-reasons' })
  @IsCode()
  reasonCode: string;
}
